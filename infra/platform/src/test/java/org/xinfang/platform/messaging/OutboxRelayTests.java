package org.xinfang.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinfang.kernel.Cause;
import org.xinfang.platform.mongo.Aggregates;
import org.xinfang.platform.mongo.Counter;
import org.xinfang.platform.mongo.Counter.Raised;
import org.xinfang.testkit.Sandbox;

/** Everything decided reaches the topic, each aggregate in order, whatever happens to relays. */
class OutboxRelayTests {

    @RegisterExtension
    static final Sandbox SANDBOX = Sandbox.open();

    private static final Cause REQUEST = Cause.unnamed("correlation-1");

    private final MongoCollection<Document> documents = SANDBOX.database().getCollection("counters");
    private final Aggregates<Counter, Raised> counters = new Aggregates<>(documents, new Counter.Form(), () -> {});

    @BeforeAll
    static void makeTopic() {
        SANDBOX.createTopics(Counter.TOPIC);
    }

    @BeforeEach
    void startEmpty() {
        documents.drop();
    }

    @Test
    void sendsEachAggregateInOrderWithItsHeaders() {
        var ids = IntStream.range(0, 300).mapToObj(n -> "ordered-" + n).toList();
        begin(ids);
        ids.forEach(id -> counters.decide(id, REQUEST, Counter::raise));
        ids.forEach(id -> counters.decide(id, REQUEST, Counter::raise));

        assertThat(relay().drain()).isEqualTo(900);

        var seen = sequences(everything(), "ordered-");
        assertThat(seen).hasSize(300);
        assertThat(seen.values()).allSatisfy(order -> assertThat(order).containsExactly("0", "1", "2"));
        assertThat(documents.countDocuments(new Document("outbox.at", new Document("$exists", true))))
                .isZero();
        var first = SANDBOX.records(Counter.TOPIC, 1).getFirst();
        assertThat(header(first, "ce_id")).isEqualTo(first.key() + "#1");
        assertThat(header(first, "ce_type")).isEqualTo("counter.raised.v1");
        assertThat(header(first, "ce_correlation")).isEqualTo("correlation-1");
    }

    @Test
    void losesNothingWhileTwoRelaysAreKilledAgainAndAgain() throws Exception {
        var ids = IntStream.range(0, 1_200).mapToObj(n -> "killed-" + n).toList();
        begin(ids);
        var relays = new ArrayList<Process>(List.of(relayProcess(), relayProcess()));
        try {
            for (var round = 0; round < 6; round++) {
                var from = round * 200;
                ids.subList(from, from + 200).forEach(id -> counters.decide(id, REQUEST, Counter::raise));
                relays.removeFirst().destroyForcibly().waitFor();
                relays.add(relayProcess());
            }
            await().atMost(Duration.ofSeconds(60))
                    .until(() ->
                            documents.countDocuments(new Document("outbox.at", new Document("$exists", true))) == 0);
        } finally {
            relays.forEach(Process::destroyForcibly);
        }

        var seen = sequences(everything(), "killed-");
        assertThat(seen).hasSize(1_200);
        assertThat(seen.values()).allSatisfy(order -> assertThat(order).containsExactly("0", "1"));
    }

    @Test
    void parksAPoisonEventBesideHealthyOnes() {
        begin(List.of("healthy-1", "poisoned", "healthy-2"));
        documents.updateOne(
                new Document("_id", "poisoned"),
                new Document("$set", new Document("outbox.0.body", new Binary(new byte[3_000_000]))));
        counters.decide("poisoned", REQUEST, Counter::raise);

        relay().drain();
        relay().drain();

        var seen = sequences(everything(), "");
        assertThat(seen.get("healthy-1")).containsExactly("0");
        assertThat(seen.get("healthy-2")).containsExactly("0");
        assertThat(seen.get("poisoned")).containsExactly("1");
        var poisoned = documents.find(new Document("_id", "poisoned")).first();
        assertThat(poisoned).isNotNull();
        assertThat(poisoned.getList("parked", Document.class))
                .singleElement()
                .satisfies(parked -> assertThat(parked.getString("reason")).isEqualTo("RecordTooLargeException"));
    }

    private void begin(List<String> ids) {
        counters.insertAll(ids.stream().map(id -> Counter.begin(id, REQUEST)).toList());
    }

    private static OutboxRelay relay() {
        return new OutboxRelay(
                new Outbox(SANDBOX.database().getCollection("counters"), RelayProcess.IMPATIENT),
                RelayProcess.dispatch(SANDBOX.kafkaBootstrap(), SANDBOX.namespace()),
                RelayProcess.IMPATIENT,
                InstantSource.system());
    }

    private static Process relayProcess() throws IOException {
        var java = ProcessHandle.current().info().command().orElse("java");
        var process = new ProcessBuilder(
                        java,
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RelayProcess.class.getName(),
                        SANDBOX.mongoUri(),
                        SANDBOX.kafkaBootstrap(),
                        SANDBOX.namespace())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = process.inputReader()) {
            assertThat(out.lines().anyMatch("working"::equals)).isTrue();
        }
        return process;
    }

    /** To the end of the topic as it is now, duplicates and all. */
    private static List<ConsumerRecord<String, byte[]>> everything() {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = SANDBOX.consumer(Counter.TOPIC)) {
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(500)).forEach(records::add);
                var ends = consumer.endOffsets(consumer.assignment());
                return !ends.isEmpty()
                        && ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
            });
        }
        return records;
    }

    /** For each key the order in which its events first appeared. */
    static Map<String, List<String>> sequences(List<ConsumerRecord<String, byte[]>> records, String prefix) {
        var order = new LinkedHashMap<String, LinkedHashSet<String>>();
        for (var record : records) {
            if (record.key().startsWith(prefix)) {
                order.computeIfAbsent(record.key(), _ -> new LinkedHashSet<>()).add(new String(record.value(), UTF_8));
            }
        }
        var lists = new LinkedHashMap<String, List<String>>();
        order.forEach((key, values) -> lists.put(key, List.copyOf(values)));
        return lists;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
