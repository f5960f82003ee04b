/** What the law's clocks promise. Start at {@link org.xinfang.kernel.limit.DeadlineTests}. */
@NullMarked
package org.xinfang.kernel.limit;

import org.jspecify.annotations.NullMarked;
