/**
 * A carrier with its limits kept.
 *
 * <p>Start at {@link org.xinfang.notification.sms.guarded.GuardedCarrier}.
 */
@NullMarked
package org.xinfang.notification.sms.guarded;

import org.jspecify.annotations.NullMarked;
