/** What a caller reads when a request ends at the gateway. Start at {@link org.xinfang.gateway.problem.Trouble}. */
@NullMarked
package org.xinfang.gateway.problem;

import org.jspecify.annotations.NullMarked;
