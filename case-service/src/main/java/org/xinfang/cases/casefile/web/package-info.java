/** Cases over HTTP. Start at {@link org.xinfang.cases.casefile.web.CaseCommandController}. */
@NullMarked
package org.xinfang.cases.casefile.web;

import org.jspecify.annotations.NullMarked;
