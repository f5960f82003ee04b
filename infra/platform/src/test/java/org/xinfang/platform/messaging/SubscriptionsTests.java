package org.xinfang.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.contracts.OfficeMessage;
import org.xinfang.contracts.OfficeMessage.OfficeKind;
import org.xinfang.contracts.OfficeMessage.OfficeRegisteredV1;
import org.xinfang.platform.mongo.Aggregates;
import org.xinfang.platform.mongo.Counter;
import org.xinfang.testkit.Sandbox;

/** What is heard is handled, whatever the order, and a faulty message steps aside for the others. */
class SubscriptionsTests {

    @RegisterExtension
    static final Sandbox SANDBOX = Sandbox.open();

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.standard();
    private static final HearingSettings IMPATIENT =
            new HearingSettings(1, 100, 2, Duration.ofMillis(20), Duration.ofMillis(50), 2);
    private static final AtomicInteger TOPICS = new AtomicInteger();

    private final List<SmartLifecycle> listeners = new ArrayList<>();
    private final String topic = "heard-%d.v1".formatted(TOPICS.incrementAndGet());

    @BeforeEach
    void makeTopics() {
        SANDBOX.createTopics(topic, topic + ".tests.retry", topic + ".tests.dlt");
    }

    @AfterEach
    void stopListening() {
        listeners.forEach(SmartLifecycle::stop);
    }

    @Test
    void everyEventTwiceAndOutOfOrderHasTheEffectOfOnce() {
        var counters = new Aggregates<>(SANDBOX.database().getCollection("heard"), new Counter.Form(), () -> {});
        var heard = new AtomicInteger();
        hear(messages -> {
            counters.insertAll(messages.stream()
                    .map(each -> Counter.begin("heard-" + each.message().office(), each.cause()))
                    .toList());
            messages.forEach(each ->
                    counters.decide("heard-" + each.message().office(), each.cause(), counter -> counter.raise()));
            heard.addAndGet(messages.size());
        });
        var numbers = new ArrayList<>(IntStream.range(0, 200).boxed().toList());
        numbers.addAll(List.copyOf(numbers));
        Collections.shuffle(numbers, new Random(7));

        numbers.forEach(this::send);

        await().atMost(Duration.ofSeconds(30)).until(() -> heard.get() == 400);
        // The cause that began an aggregate is in its inbox, so raising it by the same cause does nothing.
        assertThat(SANDBOX.database().getCollection("heard").countDocuments()).isEqualTo(200);
        assertThat(SANDBOX.database().getCollection("heard").countDocuments(new Document("version", 1L)))
                .isEqualTo(200);
    }

    @Test
    void aPoisonEventEndsAmongTheDeadLettersAndTheHealthyOnesPass() {
        var handled = new CopyOnWriteArrayList<String>();
        hear(messages -> {
            for (var each : messages) {
                if (each.message().office().equals("5")) {
                    throw new IllegalStateException("Zhang San, 13812341234");
                }
            }
            messages.forEach(each -> handled.add(each.message().office()));
        });

        IntStream.range(0, 50).forEach(this::send);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> handled.stream().distinct().count() == 49);
        var dead = SANDBOX.records(topic + ".tests.dlt", 1);
        assertThat(dead).hasSize(1);
        assertThat(dead.getFirst().key()).isEqualTo("5");
        for (var header : dead.getFirst().headers()) {
            assertThat(new String(header.value(), UTF_8)).doesNotContain("Zhang San");
        }
    }

    @Test
    void anAbsentDatabaseHoldsEverythingWhereItIs() {
        var attempts = new AtomicInteger();
        var handled = new CopyOnWriteArrayList<String>();
        hear(messages -> {
            if (attempts.incrementAndGet() <= 4) {
                throw new MongoTimeoutException("No server");
            }
            messages.forEach(each -> handled.add(each.message().office()));
        });

        IntStream.range(0, 20).forEach(this::send);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> handled.stream().distinct().count() == 20);
        assertThat(handled).doesNotHaveDuplicates();
        assertThat(attempts).hasValueGreaterThan(IMPATIENT.triesInPlace());
    }

    @Test
    void aTypeThisBuildHasNeverHeardOfIsReadPast() {
        var handled = new CopyOnWriteArrayList<String>();
        hear(messages -> messages.forEach(each -> handled.add(each.message().office())));

        SANDBOX.send(topic, "x", "{}".getBytes(UTF_8), headers("x", "office.merged.v9"));
        send(1);

        await().atMost(Duration.ofSeconds(20)).until(() -> handled.equals(List.of("1")));
    }

    private void hear(Handler<OfficeMessage> handler) {
        var consumers = new DefaultKafkaConsumerFactory<>(
                Map.<String, Object>of(
                        "bootstrap.servers", SANDBOX.kafkaBootstrap(),
                        "auto.offset.reset", "earliest",
                        "enable.auto.commit", "false"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var kafka = new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(
                Map.<String, Object>of("bootstrap.servers", SANDBOX.kafkaBootstrap()),
                new StringSerializer(),
                new ByteArraySerializer()));
        var observing = new Observing(new SimpleMeterRegistry(), Propagator.NOOP);
        var listener = new Subscriptions(
                        consumers, kafka, CATALOGUE, observing, IMPATIENT, SANDBOX.namespace(), "tests")
                .hear(Subscription.to(topic, OfficeMessage.class, handler));
        listeners.add(listener);
        listener.start();
    }

    private void send(int number) {
        var office = Integer.toString(number);
        var message = new OfficeRegisteredV1(office, OfficeKind.VILLAGE, "和平村", "和平村", "Heping", "0199", Instant.EPOCH);
        SANDBOX.send(topic, office, CATALOGUE.write(message), headers(office, "office.registered.v1"));
    }

    private static Header[] headers(String id, String type) {
        return new Header[] {
            new RecordHeader("ce_id", (id + "#1").getBytes(UTF_8)),
            new RecordHeader("ce_type", type.getBytes(UTF_8)),
            new RecordHeader("ce_sequence", "1".getBytes(UTF_8))
        };
    }
}
