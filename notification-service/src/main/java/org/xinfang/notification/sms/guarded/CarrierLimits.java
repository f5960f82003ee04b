package org.xinfang.notification.sms.guarded;

import java.time.Duration;

/**
 * What a carrier granted.
 *
 * @param perSecond messages a second
 * @param window submits that may be unanswered at once
 * @param patience how long a message waits for a permit before it goes back to its queue
 * @param rest how long a failing carrier is left alone
 */
public record CarrierLimits(int perSecond, int window, Duration patience, Duration rest) {}
