/** The register of offices over HTTP. Start at {@link org.xinfang.cases.office.web.OfficeController}. */
@NullMarked
package org.xinfang.cases.office.web;

import org.jspecify.annotations.NullMarked;
