package org.xinfang.platform.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message as it will go on its topic, to the byte.
 *
 * @param id {@code <aggregate>#<sequence>}: stable over resends, unique for ever
 * @param key aggregate id, so that a topic keeps each aggregate in order
 */
public record Outgoing(
        String id,
        long sequence,
        String topic,
        String key,
        String type,
        byte[] body,
        @Nullable String keyId,
        String correlation,
        @Nullable String traceparent,
        Instant at) {

    @Override
    public String toString() {
        return "Outgoing[%s, %s, %d bytes]".formatted(id, type, body.length);
    }
}
