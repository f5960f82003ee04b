package org.xinfang.local.compose.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/** One record of a topic with its position; a tombstone has no value. */
record Said(long offset, long timestamp, byte @Nullable [] key, byte @Nullable [] value, List<Header> headers) {

    static Said of(ConsumerRecord<byte[], byte[]> record) {
        return new Said(
                record.offset(),
                record.timestamp(),
                record.key(),
                record.value(),
                List.of(record.headers().toArray()));
    }

    /** The same on the same partition of another broker, whose position may be another. */
    ProducerRecord<byte[], byte[]> on(TopicPartition place) {
        return new ProducerRecord<>(place.topic(), place.partition(), timestamp, key, value, headers);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeLong(offset);
        out.writeLong(timestamp);
        bytes(out, key);
        bytes(out, value);
        out.writeInt(headers.size());
        for (var header : headers) {
            out.writeUTF(header.key());
            bytes(out, header.value());
        }
    }

    /** What follows an offset that was read. */
    static Said read(long offset, DataInputStream in) throws IOException {
        var timestamp = in.readLong();
        var key = bytes(in);
        var value = bytes(in);
        var headers = new ArrayList<Header>();
        for (var left = in.readInt(); left > 0; left--) {
            headers.add(new RecordHeader(in.readUTF(), bytes(in)));
        }
        return new Said(offset, timestamp, key, value, headers);
    }

    private static void bytes(DataOutputStream out, byte @Nullable [] bytes) throws IOException {
        out.writeInt(bytes == null ? -1 : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }

    private static byte @Nullable [] bytes(DataInputStream in) throws IOException {
        var length = in.readInt();
        if (length < 0) {
            return null;
        }
        var bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
