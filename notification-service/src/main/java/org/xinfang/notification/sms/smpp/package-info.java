/**
 * A carrier over SMPP 3.4.
 *
 * <p>Start at {@link org.xinfang.notification.sms.smpp.SmppCarrier}.
 */
@NullMarked
package org.xinfang.notification.sms.smpp;

import org.jspecify.annotations.NullMarked;
