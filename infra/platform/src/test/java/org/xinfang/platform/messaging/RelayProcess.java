package org.xinfang.platform.messaging;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** One relay in a process of its own, so that it can be killed. */
final class RelayProcess {

    static final OutboxSettings IMPATIENT =
            new OutboxSettings(50, Duration.ofSeconds(2), Duration.ofMillis(100), Duration.ofMillis(200), 3);

    private RelayProcess() {}

    /**
     * Relays until it is killed.
     *
     * @param args database URI, broker, namespace
     */
    public static void main(String[] args) throws InterruptedException {
        var uri = new ConnectionString(args[0]);
        var database = MongoClients.create(uri).getDatabase(Objects.requireNonNull(uri.getDatabase()));
        var relay = new OutboxRelay(
                new Outbox(database.getCollection("counters"), IMPATIENT),
                dispatch(args[1], args[2]),
                IMPATIENT,
                InstantSource.system());
        relay.start();
        System.out.println("working");
        Thread.currentThread().join();
    }

    static Dispatch dispatch(String bootstrap, String namespace) {
        return dispatch(bootstrap, namespace, Map.of());
    }

    static Dispatch dispatch(String bootstrap, String namespace, Map<String, Object> more) {
        var properties = new HashMap<String, Object>(Map.of(
                "bootstrap.servers", bootstrap,
                "acks", "all",
                "max.block.ms", 2_000,
                "request.timeout.ms", 2_000,
                "delivery.timeout.ms", 3_000,
                "linger.ms", 2));
        properties.putAll(more);
        var producers =
                new DefaultKafkaProducerFactory<>(properties, new StringSerializer(), new ByteArraySerializer());
        var kafka = new KafkaTemplate<>(producers);
        kafka.setProducerListener(null);
        return new Dispatch(kafka, namespace, "/test", new SimpleMeterRegistry(), InstantSource.system());
    }
}
