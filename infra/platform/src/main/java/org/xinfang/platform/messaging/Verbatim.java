package org.xinfang.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * One record as it lies on its topic, whether or not this build can read it.
 *
 * @param topic without the namespace
 * @param id as the sender gave it; absent when the record is no event of the platform
 * @param at when the event happened, or, where the sender does not say, when the broker took it
 * @param body to the byte; empty for a tombstone
 */
public record Verbatim(
        String topic,
        int partition,
        long offset,
        String key,
        @Nullable String id,
        @Nullable String type,
        Instant at,
        byte[] body) {

    static Verbatim of(String topic, ConsumerRecord<String, byte[]> record) {
        return new Verbatim(
                topic,
                record.partition(),
                record.offset(),
                record.key() == null ? "" : record.key(),
                header(record, "ce_id"),
                header(record, "ce_type"),
                at(record),
                record.value() == null ? new byte[0] : record.value());
    }

    private static Instant at(ConsumerRecord<String, byte[]> record) {
        var said = header(record, "ce_time");
        try {
            return said == null ? Instant.ofEpochMilli(record.timestamp()) : Instant.parse(said);
        } catch (DateTimeException notATime) {
            return Instant.ofEpochMilli(record.timestamp());
        }
    }

    static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    @Override
    public String toString() {
        return "Verbatim[%s/%d@%d, %s, %d bytes]".formatted(topic, partition, offset, type, body.length);
    }
}
