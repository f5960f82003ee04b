package org.xinfang.accountability;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.kernel.Cause;
import org.xinfang.platform.messaging.Incoming;

/** A fact as another service announces it. */
public record Announced(String topic, String key, long sequence, Object message, Instant at) {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.standard();

    public String id() {
        return key + "#" + sequence;
    }

    /** How the ledger names it. */
    public String event() {
        return topic + "/" + id();
    }

    public String type() {
        return MessageCatalogue.name(message);
    }

    public byte[] body() {
        return CATALOGUE.write(message);
    }

    public Header[] headers() {
        return headers(id(), type(), at);
    }

    public static Header[] headers(String id, String type, Instant at) {
        return new Header[] {
            new RecordHeader("ce_id", id.getBytes(UTF_8)),
            new RecordHeader("ce_type", type.getBytes(UTF_8)),
            new RecordHeader("ce_time", at.toString().getBytes(UTF_8)),
            new RecordHeader("ce_sequence", "1".getBytes(UTF_8))
        };
    }

    /** As a handler gets it. */
    public <F> Incoming<F> as(Class<F> family) {
        return new Incoming<>(
                id(), sequence, key, family.cast(message), new Cause("test", event(), null), topic + "/0", 0);
    }
}
