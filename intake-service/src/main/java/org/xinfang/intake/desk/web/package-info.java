/** The public desk over HTTP. Start at {@link org.xinfang.intake.desk.web.LookupController}. */
@NullMarked
package org.xinfang.intake.desk.web;

import org.jspecify.annotations.NullMarked;
