/** Asking how a petition stands, and rating it. Start at {@link org.xinfang.gateway.page.query.QueryDesk}. */
@NullMarked
package org.xinfang.gateway.page.query;

import org.jspecify.annotations.NullMarked;
