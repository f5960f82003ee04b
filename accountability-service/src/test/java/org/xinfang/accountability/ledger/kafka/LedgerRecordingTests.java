package org.xinfang.accountability.ledger.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinfang.accountability.Announced;
import org.xinfang.accountability.Lives;
import org.xinfang.accountability.ledger.Chaining;
import org.xinfang.accountability.ledger.Head;
import org.xinfang.accountability.ledger.Inspection;
import org.xinfang.accountability.ledger.Verification;
import org.xinfang.accountability.ledger.mongo.MongoLedger;
import org.xinfang.contracts.Topic;
import org.xinfang.platform.sealing.Sm3;
import org.xinfang.testkit.Sandbox;

class LedgerRecordingTests {

    @RegisterExtension
    static final Sandbox SANDBOX = Sandbox.open();

    private static final Chaining CHAINING = new Chaining(Sm3::hash);

    @Test
    void instancesThatComeAndGoKeepOneWholeLedgerAndItCanBeRebuiltToTheSameHashes() {
        SANDBOX.createTopics(Topic.CASES);
        var facts = Lives.of(400, 21).stream()
                .filter(fact -> fact.topic().equals(Topic.CASES))
                .toList();
        var entries = collection("shared");

        try (var _ = recording("shared", entries)) {
            send(facts.subList(0, facts.size() / 3));
            try (var _ = recording("shared", entries)) {
                send(facts.subList(facts.size() / 3, facts.size()));
                await().atMost(Duration.ofSeconds(60)).until(() -> entries.countDocuments() > facts.size() / 2);
            }
            send(facts.reversed());
            await().atMost(Duration.ofSeconds(60)).until(() -> entries.countDocuments() == facts.size());
        }
        var rebuilt = collection("rebuilt");
        try (var _ = recording("anew", rebuilt)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> rebuilt.countDocuments() == facts.size());
        }

        var verification = new Verification(new MongoLedger(entries, CHAINING), new Inspection(CHAINING));
        assertThat(verification.all(100_000))
                .hasSize(4)
                .allSatisfy(result -> assertThat(result.report().breach()).isNull());
        assertThat(heads(rebuilt)).isEqualTo(heads(entries));
        assertThat(stored(rebuilt)).isEqualTo(stored(entries));
    }

    @Test
    void whatNobodyCanReadIsKeptToTheByte() {
        SANDBOX.createTopics(Topic.NOTICES);
        var at = Instant.parse("2026-03-02T01:00:00Z");
        SANDBOX.send(Topic.NOTICES, "n-1", "<xml/>".getBytes(UTF_8), Announced.headers("n-1#1", "fax.sent.v3", at));
        SANDBOX.send(Topic.NOTICES, "n-1", "no event at all".getBytes(UTF_8));
        var entries = collection("unread");

        try (var _ = Recording.of(SANDBOX, Topic.NOTICES, "unread", entries)) {
            await().atMost(Duration.ofSeconds(30)).until(() -> entries.countDocuments() == 2);
        }

        var chain = new MongoLedger(entries, CHAINING);
        var kept = chain.stretch(chain.heads().getFirst().chain(), 1, 10);
        assertThat(kept).extracting(entry -> entry.fact().type()).containsExactly("fax.sent.v3", "unknown");
        assertThat(kept)
                .extracting(entry -> new String(entry.fact().body(), UTF_8))
                .containsExactly("<xml/>", "no event at all");
        assertThat(kept.getLast().fact().id()).endsWith("@1");
    }

    private static Recording recording(String group, MongoCollection<Document> entries) {
        return Recording.of(SANDBOX, Topic.CASES, group, entries);
    }

    private static void send(List<Announced> facts) {
        for (var fact : facts) {
            var record = new ProducerRecord<>(
                    SANDBOX.topic(fact.topic()), null, null, fact.key(), fact.body(), List.of(fact.headers()));
            var _ = SANDBOX.producer().send(record);
        }
        SANDBOX.producer().flush();
    }

    private static MongoCollection<Document> collection(String name) {
        return SANDBOX.database().getCollection(name);
    }

    private static List<Head> heads(MongoCollection<Document> entries) {
        return new MongoLedger(entries, CHAINING).heads();
    }

    private static List<Document> stored(MongoCollection<Document> entries) {
        return entries.find().sort(new Document("_id", 1)).into(new ArrayList<>());
    }
}
