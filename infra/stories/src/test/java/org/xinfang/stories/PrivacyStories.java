package org.xinfang.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xinfang.local.demo.InventedPerson;
import org.xinfang.local.demo.Petition;

/** What all petitioners before have said of themselves is looked for where it must not be. */
@ExtendWith(OnAWholePlatform.class)
@Order(8)
class PrivacyStories {

    private static final Duration POLL = Duration.ofSeconds(1);

    private final County county;
    private final OwnPlatform platform;

    PrivacyStories(County county, OwnPlatform platform) {
        this.county = county;
        this.platform = platform;
    }

    @Test
    void noTopicHoldsAnythingOfAPetitionerThatCanBeRead() {
        var secrets = secrets();
        try (var consumer = new KafkaConsumer<byte[], byte[]>(
                new HashMap<>(platform.kafka("admin")), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var read = 0;
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var record : consumer.poll(POLL)) {
                    read++;
                    assertThat(found(secrets, text(record))).as(record.topic()).isEmpty();
                }
            }
            assertThat(read).isGreaterThan(100);
        }
    }

    @Test
    void noLogHoldsAnythingOfAPetitioner() throws Exception {
        var secrets = secrets();
        assertThat(platform.logs()).hasSizeGreaterThan(8);
        for (var log : platform.logs()) {
            assertThat(found(secrets, new String(Files.readAllBytes(log), UTF_8)))
                    .as(log.toString())
                    .isEmpty();
        }
    }

    /** Names, numbers, and the longest stretch of every story and reply. */
    private List<String> secrets() {
        var petitioners = county.petitioners();
        assertThat(petitioners).hasSizeGreaterThan(5);
        return Stream.concat(
                        petitioners.stream().flatMap(PrivacyStories::ofPerson),
                        Stream.concat(county.petitions().stream(), Stream.of(LifeOfAPetitionStories.PETITION))
                                .flatMap(PrivacyStories::ofPetition))
                .distinct()
                .toList();
    }

    private static Stream<String> ofPerson(InventedPerson person) {
        return Stream.of(person.name(), person.mobile(), person.idNumber(), person.address());
    }

    private static Stream<String> ofPetition(Petition petition) {
        return Stream.of(petition.title(), petition.story(), petition.reply())
                .flatMap(text -> Stream.of(text.split("[\\s，。；：、？！]+")))
                .filter(stretch -> stretch.length() >= 8);
    }

    private static List<String> found(List<String> secrets, String text) {
        return secrets.stream().filter(text::contains).toList();
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        var bytes = new ByteArrayOutputStream();
        var parts = new ArrayList<byte[]>();
        parts.add(record.key());
        parts.add(record.value());
        record.headers().forEach(header -> parts.add(header.value()));
        parts.stream().filter(part -> part != null).forEach(bytes::writeBytes);
        return bytes.toString(UTF_8);
    }
}
