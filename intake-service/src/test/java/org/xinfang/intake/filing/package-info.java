/** How filings are read. Start at {@link org.xinfang.intake.filing.UnderstoodTests}. */
@NullMarked
package org.xinfang.intake.filing;

import org.jspecify.annotations.NullMarked;
