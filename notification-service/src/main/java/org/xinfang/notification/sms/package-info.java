/**
 * Short messages: how a text is cut into parts, how a carrier answers, what a receipt says.
 *
 * <p>Start at {@link org.xinfang.notification.sms.SmsCarrier}.
 */
@NullMarked
package org.xinfang.notification.sms;

import org.jspecify.annotations.NullMarked;
