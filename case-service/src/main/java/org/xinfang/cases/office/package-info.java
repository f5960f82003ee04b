/** The register of offices, which the rest of the platform follows. Start at {@link org.xinfang.cases.office.OfficeRules}. */
@NullMarked
package org.xinfang.cases.office;

import org.jspecify.annotations.NullMarked;
