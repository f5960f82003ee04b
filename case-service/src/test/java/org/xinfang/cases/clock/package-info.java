/** How the limits of a case run. Start at {@link org.xinfang.cases.clock.ClocksTests}. */
@NullMarked
package org.xinfang.cases.clock;

import org.jspecify.annotations.NullMarked;
