package org.xinfang.accountability.ledger.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ExplainVerbosity;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinfang.accountability.ledger.Chaining;
import org.xinfang.accountability.ledger.Entry;
import org.xinfang.accountability.ledger.Fact;
import org.xinfang.accountability.ledger.Filing;
import org.xinfang.accountability.ledger.Inspection;
import org.xinfang.accountability.ledger.Inspection.Breach;
import org.xinfang.accountability.ledger.Inspection.Flaw;
import org.xinfang.accountability.ledger.Place;
import org.xinfang.accountability.ledger.Search;
import org.xinfang.accountability.ledger.Subject;
import org.xinfang.accountability.ledger.Verification;
import org.xinfang.kernel.OfficePath;
import org.xinfang.platform.sealing.Sm3;
import org.xinfang.testkit.Sandbox;

class MongoLedgerTests {

    @RegisterExtension
    static final Sandbox SANDBOX = Sandbox.open();

    private static final Chaining CHAINING = new Chaining(Sm3::hash);
    private static final String CHAIN = "cases.v1/0";

    private final MongoCollection<Document> entries = SANDBOX.database().getCollection("ledger");
    private MongoLedger ledger = new MongoLedger(entries, CHAINING);

    @BeforeEach
    void beginAnew() {
        entries.drop();
        ledger = new MongoLedger(entries, CHAINING);
    }

    @Test
    void whatIsSaidAgainIsNotEnteredAgain() {
        ledger.append(CHAIN, filings(0, 10));
        var once = ledger.stretch(CHAIN, 1, 100);

        ledger.append(CHAIN, filings(0, 10));
        new MongoLedger(entries, CHAINING).append(CHAIN, filings(5, 10));

        assertThat(ledger.stretch(CHAIN, 1, 100)).isEqualTo(once);
    }

    @Test
    void anEventAnnouncedTwiceStandsWhereItWasFirst() {
        var twice = List.of(filing(0, "a"), filing(1, "b"), filing(2, "a"), filing(3, "c"));
        ledger.append(CHAIN, twice);
        ledger.append(CHAIN, List.of(filing(4, "b"), filing(5, "d")));

        assertThat(ledger.stretch(CHAIN, 1, 100))
                .extracting(entry -> entry.fact().offset())
                .containsExactly(0L, 1L, 3L, 5L);
        assertThat(verify().breach()).isNull();
    }

    @Test
    void writersWhoDoNotKnowThatTheyLostAPartitionCannotForkItsChain() throws Exception {
        ledger.append(CHAIN, filings(0, 400));
        var alone = ledger.stretch(CHAIN, 1, 1_000);
        beginAnew();

        var writers = IntStream.range(0, 4).mapToObj(this::writer).toList();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : pool.invokeAll(writers)) {
                done.get();
            }
        }

        assertThat(ledger.stretch(CHAIN, 1, 1_000)).isEqualTo(alone);
    }

    /** Every writer goes through the whole partition in batches of its own. */
    private Callable<@Nullable Void> writer(int number) {
        return () -> {
            var mine = new MongoLedger(entries, CHAINING);
            var random = new Random(number);
            for (var from = 0; from < 400; ) {
                var to = Math.min(400, from + 1 + random.nextInt(60));
                mine.append(CHAIN, filings(from, to));
                from = to;
            }
            return null;
        };
    }

    @Test
    void oneByteInTheDatabaseIsSeen() {
        ledger.append(CHAIN, filings(0, 10));
        entries.updateOne(eq("position", 4L), set("body", new Binary("{\"number\": 3]".getBytes(UTF_8))));

        assertThat(verify().breach()).isEqualTo(new Breach(4, "cases.v1/SX3#1", Flaw.ALTERED));
        assertThat(verify().head().position()).isEqualTo(3);
    }

    @Test
    void aFieldOfAnotherKindIsSeen() {
        ledger.append(CHAIN, filings(0, 10));
        entries.updateOne(eq("position", 4L), combine(set("hash", "none"), set("at", "never")));

        assertThat(verify().breach()).isEqualTo(new Breach(4, "cases.v1/SX3#1", Flaw.ALTERED));
    }

    @Test
    void anEntryTakenOutIsSeen() {
        ledger.append(CHAIN, filings(0, 10));
        entries.deleteOne(eq("position", 7L));

        assertThat(verify().breach()).isEqualTo(new Breach(7, null, Flaw.MISSING));
    }

    @Test
    void twoEntriesThatChangedPlacesAreSeen() {
        ledger.append(CHAIN, filings(0, 10));
        entries.updateOne(eq("position", 5L), set("position", -1L));
        entries.updateOne(eq("position", 6L), set("position", 5L));
        entries.updateOne(eq("position", -1L), set("position", 6L));

        assertThat(verify().breach()).isEqualTo(new Breach(5, "cases.v1/SX5#1", Flaw.UNLINKED));
    }

    @Test
    void aChainIsVerifiedInStretches() {
        ledger.append(CHAIN, filings(0, 25));
        var verification = new Verification(ledger, new Inspection(CHAINING));

        var first = verification.chain(CHAIN, 1, 10);
        var second = verification.chain(CHAIN, 11, 10);
        var third = verification.chain(CHAIN, 21, 10);

        assertThat(first.next()).isEqualTo(11);
        assertThat(second.next()).isEqualTo(21);
        assertThat(third.next()).isNull();
        assertThat(List.of(first.verified(), second.verified(), third.verified()))
                .containsExactly(10L, 10L, 5L);
        assertThat(third.report().breach()).isNull();
    }

    @Test
    void isReadNewestFirstPageByPageWithoutLossOrRepetition() {
        ledger.append(CHAIN, filings(0, 50));
        ledger.append("cases.v1/1", filings(50, 100));

        var read = new ArrayList<Entry>();
        Place after = null;
        do {
            var page = ledger.find(new Search(null, "case.opened.v1", null, after, 7));
            read.addAll(page);
            after = page.isEmpty() ? null : Place.of(page.getLast());
        } while (after != null);

        assertThat(read)
                .hasSize(100)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(
                        (one, other) -> other.fact().at().compareTo(one.fact().at()));
        assertThat(ledger.count(null)).isEqualTo(100);
    }

    @Test
    void aPageIsReadFromTheIndexAndNothingBesideIt() {
        ledger.append(CHAIN, filings(0, 300));
        var amid = Place.of(ledger.find(new Search(null, null, null, null, 150)).getLast());

        for (var search : List.of(
                new Search(null, null, null, null, 7),
                new Search(null, null, null, amid, 7),
                new Search(null, "case.opened.v1", null, amid, 7))) {
            var looked = ledger.asked(search)
                    .explain(ExplainVerbosity.EXECUTION_STATS)
                    .get("executionStats", Document.class);

            assertThat(looked.toJson()).doesNotContain("\"COLLSCAN\"", "\"SORT\"");
            assertThat(looked.getInteger("totalDocsExamined")).isBetween(7, 10);
        }
    }

    @Test
    void aNoticeIsFoundByTheCaseThroughItsSubmission() {
        var township = OfficePath.of("990101/101");
        ledger.append(
                CHAIN, List.of(new Filing(fact(0, "SX1#1"), new Subject(Set.of("SX1", "WX1"), Set.of(township)))));
        ledger.append("notices.v1/0", List.of(new Filing(fact(0, "N1#2"), new Subject(Set.of("N1", "WX1"), Set.of()))));

        assertThat(ledger.find(new Search("SX1", null, null, null, 10))).hasSize(2);
        assertThat(ledger.concerns("SX1", OfficePath.of("990101"))).isTrue();
        assertThat(ledger.concerns("SX1", OfficePath.of("990101/102"))).isFalse();
        assertThat(ledger.count(township)).isEqualTo(1);
    }

    private Inspection.Report verify() {
        return new Verification(ledger, new Inspection(CHAINING))
                .chain(CHAIN, 1, 1_000)
                .report();
    }

    private static List<Filing> filings(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> filing(number, "SX" + number + "#1"))
                .toList();
    }

    private static Filing filing(int offset, String event) {
        return new Filing(fact(offset, event), new Subject(Set.of("SX" + offset), Set.of(OfficePath.of("990101"))));
    }

    private static Fact fact(int offset, String event) {
        var at = Instant.parse("2026-03-02T01:00:00Z").plusSeconds(offset / 3);
        var body = "{\"number\": %d}".formatted(offset).getBytes(UTF_8);
        return new Fact("cases.v1/" + event, "case.opened.v1", "SX" + offset, at, offset, body);
    }
}
