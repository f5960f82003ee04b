package org.xinfang.accountability.ledger.kafka;

import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.xinfang.accountability.ledger.Chaining;
import org.xinfang.accountability.ledger.mongo.MongoLedger;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.platform.messaging.HearingSettings;
import org.xinfang.platform.messaging.Observing;
import org.xinfang.platform.messaging.Subscriptions;
import org.xinfang.platform.sealing.Sm3;
import org.xinfang.testkit.Sandbox;
import tools.jackson.databind.json.JsonMapper;

/** One instance of the service, as far as the ledger goes. */
final class Recording implements AutoCloseable {

    private final SmartLifecycle listener;

    private Recording(SmartLifecycle listener) {
        this.listener = listener;
    }

    static Recording of(Sandbox sandbox, String topic, String group, MongoCollection<Document> entries) {
        var consumers = new DefaultKafkaConsumerFactory<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        sandbox.kafkaBootstrap(),
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        "false",
                        "session.timeout.ms",
                        6_000),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var kafka = new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(
                Map.<String, Object>of("bootstrap.servers", sandbox.kafkaBootstrap()),
                new StringSerializer(),
                new ByteArraySerializer()));
        var ledger = new MongoLedger(entries, new Chaining(Sm3::hash));
        var listener = new Subscriptions(
                        consumers,
                        kafka,
                        MessageCatalogue.standard(),
                        new Observing(new SimpleMeterRegistry(), Propagator.NOOP),
                        new HearingSettings(1, 1_000, 2, Duration.ofMillis(20), Duration.ofMillis(50), 2),
                        sandbox.namespace(),
                        group)
                .record("ledger", List.of(topic), new LedgerRecorder(ledger, JsonMapper.shared()));
        listener.start();
        return new Recording(listener);
    }

    @Override
    public void close() {
        listener.stop();
    }
}
