/** The legal limits of a case and how they run. Start at {@link org.xinfang.cases.clock.Law}. */
@NullMarked
package org.xinfang.cases.clock;

import org.jspecify.annotations.NullMarked;
