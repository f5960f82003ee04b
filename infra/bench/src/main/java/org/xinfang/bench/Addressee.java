package org.xinfang.bench;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** A plain consumer that notes when it has read what. */
final class Addressee implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private final Consumer<String, byte[]> consumer;
    private final AtomicReference<Delivery> expected = new AtomicReference<>(new Delivery(0));
    private volatile Headers lastHeaders = new RecordHeaders();
    private volatile byte[] lastBody = {};

    Addressee(Consumer<String, byte[]> consumer) {
        this.consumer = consumer;
        Thread.ofPlatform().name("addressee").start(this::read);
    }

    /** From now on so many are awaited. */
    Delivery expect(int count) {
        var delivery = new Delivery(count);
        expected.set(delivery);
        return delivery;
    }

    /** What a record looks like that the relay has sent. */
    Headers lastHeaders() {
        return lastHeaders;
    }

    byte[] lastBody() {
        return lastBody;
    }

    private void read() {
        try {
            while (true) {
                for (var record : consumer.poll(POLL)) {
                    expected.get().arrived(record.key());
                    lastHeaders = record.headers();
                    lastBody = record.value();
                }
            }
        } catch (WakeupException over) {
            consumer.close();
        }
    }

    @Override
    public void close() {
        consumer.wakeup();
    }

    /** What was read since it was awaited, each by its key. */
    static final class Delivery {

        private static final Duration PATIENCE = Duration.ofMinutes(1);

        private final Map<String, Long> arrivals = new ConcurrentHashMap<>();
        private final CountDownLatch missing;

        private Delivery(int count) {
            this.missing = new CountDownLatch(count);
        }

        private void arrived(String key) {
            if (arrivals.putIfAbsent(key, System.nanoTime()) == null) {
                missing.countDown();
            }
        }

        /** When the last was read. */
        long awaitLast() throws InterruptedException {
            if (!missing.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new CannotMeasure("%d messages did not arrive within a minute.".formatted(missing.getCount()));
            }
            return arrivals.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        }

        long arrival(String key) {
            return arrivals.getOrDefault(key, 0L);
        }
    }
}
