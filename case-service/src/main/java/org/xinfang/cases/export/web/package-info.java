/** What auditors see of exports. Start at {@link org.xinfang.cases.export.web.ExportsController}. */
@NullMarked
package org.xinfang.cases.export.web;

import org.jspecify.annotations.NullMarked;
