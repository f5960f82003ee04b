package org.xinfang.local.compose.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.xinfang.local.compose.Broker;
import org.xinfang.local.compose.Installed;

/** All that was said on the topics, read and said again by one client for every partition. */
record Records(KafkaConsumer<byte[], byte[]> reader, KafkaProducer<byte[], byte[]> writer) implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);

    static Records of(Installed installed) {
        var reading = new HashMap<>(new Broker(installed).administrator());
        // At the end of one partition the broker would hold up what is asked of the next.
        reading.put("fetch.max.wait.ms", 5);
        var writing = new HashMap<>(new Broker(installed).administrator());
        writing.put("acks", "all");
        writing.put("enable.idempotence", true);
        return new Records(
                new KafkaConsumer<>(reading, new ByteArrayDeserializer(), new ByteArrayDeserializer()),
                new KafkaProducer<>(writing, new ByteArraySerializer(), new ByteArraySerializer()));
    }

    void write(TopicPartition place, long end, OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        reader.assign(List.of(place));
        reader.seekToBeginning(List.of(place));
        while (reader.position(place) < end) {
            for (var record : reader.poll(POLL)) {
                if (record.offset() < end) {
                    Said.of(record).write(data);
                }
            }
        }
        data.flush();
    }

    /** How many records each topic has up to these ends; after compaction they are fewer than positions. */
    Map<String, Long> counts(Map<TopicPartition, Long> ends) {
        var counts = new HashMap<String, Long>();
        reader.assign(ends.keySet());
        reader.seekToBeginning(ends.keySet());
        while (ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
            for (var record : reader.poll(POLL)) {
                var place = new TopicPartition(record.topic(), record.partition());
                if (record.offset() < ends.getOrDefault(place, 0L)) {
                    counts.merge(record.topic(), 1L, Long::sum);
                }
            }
        }
        return counts;
    }

    /** Says everything again in its order; answers the old position of each record, which its index is the new one of. */
    List<Long> sayAgain(TopicPartition place, InputStream in)
            throws IOException, ExecutionException, InterruptedException {
        var offsets = new ArrayList<Long>();
        var taken = new ArrayList<Future<RecordMetadata>>();
        var data = new DataInputStream(in);
        for (var next = in.readNBytes(Long.BYTES); next.length == Long.BYTES; next = in.readNBytes(Long.BYTES)) {
            var said = Said.read(ByteBuffer.wrap(next).getLong(), data);
            offsets.add(said.offset());
            taken.add(writer.send(said.on(place)));
        }
        writer.flush();
        for (var one : taken) {
            one.get();
        }
        return offsets;
    }

    @Override
    public void close() {
        reader.close();
        writer.close();
    }
}
