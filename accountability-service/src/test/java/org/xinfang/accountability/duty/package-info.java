/** Proof of how duties are judged. Start at {@link org.xinfang.accountability.duty.DutyTests}. */
@NullMarked
package org.xinfang.accountability.duty;

import org.jspecify.annotations.NullMarked;
