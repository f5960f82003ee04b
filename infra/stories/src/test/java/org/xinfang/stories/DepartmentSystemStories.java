package org.xinfang.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.xinfang.stories.County.eventually;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xinfang.local.demo.InventedPerson;

/** What a department's own system, written by others with plain Kafka clients, reads and does not read. */
@ExtendWith(OnAWholePlatform.class)
@Order(3)
class DepartmentSystemStories {

    private static final String LOGIN = "dept-990101.zrzy";
    private static final String FEED = "referrals.990101.zrzy.v1";
    private static final Duration POLL = Duration.ofMillis(500);

    private final County county;
    private final OwnPlatform platform;

    DepartmentSystemStories(County county, OwnPlatform platform) {
        this.county = county;
        this.platform = platform;
    }

    @Test
    void readsWhatIsPutWithItsOffice() throws InterruptedException {
        var receipt = county.handIn(county.petitions().getFirst(), InventedPerson.of(501, 1));
        county.awaitCase(receipt, "dispatcher");
        county.act(receipt, "transfer", "dispatcher", Map.of("to", "990101/zrzy"));
        try (var consumer = consumer("990101.zrzy.reader")) {
            consumer.subscribe(List.of(FEED));
            var read = new HashSet<String>();
            eventually().until(() -> {
                consumer.poll(POLL).forEach(record -> read.add(record.key()));
                return read.contains(receipt.matter());
            });
        }
    }

    @Test
    void isRefusedEveryOtherTopicThereIs() throws Exception {
        var others = topics();
        assertThat(others).contains(FEED, "referrals.990101.rsj.v1", "cases.v1", "petitioners.sealed.v1");
        others.remove(FEED);
        try (var consumer = consumer("990101.zrzy.reader")) {
            for (var topic : others) {
                consumer.assign(List.of(new TopicPartition(topic, 0)));
                consumer.seekToBeginning(consumer.assignment());
                assertThatExceptionOfType(TopicAuthorizationException.class)
                        .as(topic)
                        .isThrownBy(() -> {
                            while (true) {
                                consumer.poll(POLL);
                            }
                        });
            }
        }
    }

    @Test
    void doesNotMoveThePlaceOfAnotherDepartmentsReaders() {
        try (var consumer = consumer("990101.rsj.reader")) {
            consumer.subscribe(List.of(FEED));
            assertThatExceptionOfType(GroupAuthorizationException.class).isThrownBy(() -> {
                while (true) {
                    consumer.poll(POLL);
                }
            });
        }
    }

    @Test
    void saysNothingOnItsOwnFeedEither() {
        var settings = new HashMap<>(platform.kafka(LOGIN));
        // Otherwise a producer id is asked for first, and its refusal may come before the record is handed over.
        settings.put("enable.idempotence", "false");
        try (var producer =
                new KafkaProducer<String, String>(settings, new StringSerializer(), new StringSerializer())) {
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() ->
                            producer.send(new ProducerRecord<>(FEED, "forged")).get())
                    .withCauseInstanceOf(AuthorizationException.class);
        }
    }

    private Set<String> topics() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(platform.kafka("admin"))) {
            return new HashSet<>(admin.listTopics().names().get());
        }
    }

    private KafkaConsumer<String, String> consumer(String group) {
        var settings = new HashMap<>(platform.kafka(LOGIN));
        settings.put("group.id", group);
        settings.put("auto.offset.reset", "earliest");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }
}
