package org.xinfang.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.testkit.Sandbox;

/** What is kept is kept whole and in order, whatever it is and whatever goes wrong. */
class RecorderTests {

    @RegisterExtension
    static final Sandbox SANDBOX = Sandbox.open();

    @Test
    void aFaultHoldsThePartitionAndNothingStepsAside() {
        SANDBOX.createTopics("kept.v1", "kept-too.v1");
        var faults = new AtomicInteger(2);
        var kept = new CopyOnWriteArrayList<Verbatim>();
        IntStream.range(0, 30).forEach(number -> send("kept.v1", Integer.toString(number)));
        send("kept-too.v1", "31");

        var listener = recording(records -> {
            if (faults.getAndDecrement() > 0) {
                throw new IllegalStateException("Not today");
            }
            kept.addAll(records);
        });
        listener.start();

        await().atMost(Duration.ofSeconds(60)).until(() -> kept.size() == 31);
        listener.stop();
        assertThat(kept.stream().filter(each -> each.topic().equals("kept.v1")))
                .extracting(Verbatim::offset)
                .containsExactlyElementsOf(
                        IntStream.range(0, 30).mapToObj(Long::valueOf).toList());
        assertThat(kept).extracting(Verbatim::type).containsOnly("nobody.knows.v7");
        assertThat(kept).extracting(Verbatim::at).containsOnly(Instant.parse("2026-03-02T01:00:00Z"));
    }

    private static SmartLifecycle recording(Recorder recorder) {
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
        var settings = new HearingSettings(1, 7, 2, Duration.ofMillis(20), Duration.ofMillis(50), 2);
        var observing = new Observing(new SimpleMeterRegistry(), Propagator.NOOP);
        return new Subscriptions(
                        consumers,
                        kafka,
                        MessageCatalogue.standard(),
                        observing,
                        settings,
                        SANDBOX.namespace(),
                        "tests")
                .record("keeping", List.of("kept.v1", "kept-too.v1"), recorder);
    }

    /** One key, so one partition. */
    private static void send(String topic, String body) {
        SANDBOX.send(
                topic,
                "key",
                body.getBytes(UTF_8),
                header("ce_id", "key#" + body),
                header("ce_type", "nobody.knows.v7"),
                header("ce_time", "2026-03-02T01:00:00Z"));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
