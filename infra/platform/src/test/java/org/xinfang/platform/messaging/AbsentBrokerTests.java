package org.xinfang.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.xinfang.kernel.Cause;
import org.xinfang.local.servers.KafkaBroker;
import org.xinfang.platform.mongo.Aggregates;
import org.xinfang.platform.mongo.Counter;
import org.xinfang.testkit.Sandbox;

/** A broker that is killed and stays away for a minute costs time and nothing else. */
class AbsentBrokerTests {

    @RegisterExtension
    static final Sandbox SANDBOX = Sandbox.open();

    @TempDir
    Path folder;

    @Test
    void everythingDecidedMeanwhileIsSentWhenItIsBack() throws Exception {
        var documents = SANDBOX.database().getCollection("counters");
        var counters = new Aggregates<>(documents, new Counter.Form(), () -> {});
        try (var broker = Brokers.plain(folder)) {
            broker.start();
            createTopic(broker);
            var relay = new OutboxRelay(
                    new Outbox(documents, RelayProcess.IMPATIENT),
                    RelayProcess.dispatch(broker.bootstrap(), ""),
                    RelayProcess.IMPATIENT,
                    InstantSource.system());
            relay.start();
            counters.insert(Counter.begin("before", Cause.unnamed("c")));
            await().atMost(Duration.ofSeconds(20)).until(() -> waiting(documents) == 0);

            broker.kill();
            for (var second = 0; second < 60; second++) {
                counters.insert(Counter.begin("meanwhile-" + second, Cause.unnamed("c")));
                counters.decide("before", Cause.unnamed("c"), Counter::raise);
                Thread.sleep(1_000);
            }
            assertThat(waiting(documents)).isEqualTo(61);
            assertThat(documents.countDocuments(new Document("parked", new Document("$exists", true))))
                    .isZero();

            broker.start();
            await().atMost(Duration.ofSeconds(60)).until(() -> waiting(documents) == 0);
            relay.stop();
            assertThat(keys(broker)).hasSize(61).contains("before", "meanwhile-0", "meanwhile-59");
        }
    }

    private static long waiting(MongoCollection<Document> documents) {
        return documents.countDocuments(new Document("outbox.at", new Document("$exists", true)));
    }

    private static void createTopic(KafkaBroker broker) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            admin.createTopics(List.of(new NewTopic(Counter.TOPIC, 2, (short) 1)))
                    .all()
                    .get();
        }
    }

    private static Set<String> keys(KafkaBroker broker) {
        var properties = Map.<String, Object>of(
                "bootstrap.servers", broker.bootstrap(),
                "group.id", UUID.randomUUID().toString(),
                "auto.offset.reset", "earliest");
        var keys = new HashSet<String>();
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Counter.TOPIC));
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> keys.add(record.key()));
                return keys.size() >= 61;
            });
        }
        return keys;
    }
}
