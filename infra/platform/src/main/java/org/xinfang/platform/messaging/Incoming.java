package org.xinfang.platform.messaging;

import org.xinfang.kernel.Cause;

/**
 * One message that a service hears.
 *
 * @param id {@code <aggregate>#<sequence>}: the same at every delivery
 * @param cause what a change made because of this message is filed under
 * @param partition where it lies: topic and partition
 */
public record Incoming<F>(
        String id, long sequence, String key, F message, Cause cause, String partition, long offset) {}
