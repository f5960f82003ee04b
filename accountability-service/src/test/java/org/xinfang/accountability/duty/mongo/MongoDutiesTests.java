package org.xinfang.accountability.duty.mongo;

import static com.mongodb.client.model.Filters.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ExplainVerbosity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.bson.BsonType;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.accountability.Announced;
import org.xinfang.accountability.Lives;
import org.xinfang.accountability.duty.Duties;
import org.xinfang.accountability.duty.Duties.Counted;
import org.xinfang.accountability.duty.Figure;
import org.xinfang.accountability.duty.Scope;
import org.xinfang.accountability.duty.kafka.CaseFacts;
import org.xinfang.accountability.duty.kafka.SubmissionFacts;
import org.xinfang.contracts.CaseMessage;
import org.xinfang.contracts.SubmissionMessage;
import org.xinfang.contracts.SubmissionMessage.Rating;
import org.xinfang.contracts.SubmissionMessage.SubmissionRatedV1;
import org.xinfang.contracts.Topic;
import org.xinfang.kernel.OfficePath;
import org.xinfang.testkit.Sandbox;
import org.xinfang.testkit.TestClock;

class MongoDutiesTests {

    @RegisterExtension
    static final Sandbox SANDBOX = Sandbox.open();

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 3, 20);

    private MongoDuties duties = new MongoDuties(SANDBOX.database());

    @BeforeEach
    void beginAnew() {
        SANDBOX.database().getCollection("duties").drop();
        SANDBOX.database().getCollection("occurrences").drop();
        duties = new MongoDuties(SANDBOX.database());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverTheOrderAndHoweverOftenFactsComeTheFiguresAreThoseCountedByHand(long seed) {
        var facts = Lives.of(120, seed);
        var byHand = new ByHand();
        tell(byHand, facts, facts.size());
        var twice = new ArrayList<>(facts);
        twice.addAll(facts);
        Collections.shuffle(twice, new Random(seed));

        tell(duties, twice, 37);

        for (var scope : scopes()) {
            assertThat(duties.count(scope)).as("%s", scope).isEqualTo(byHand.count(scope));
        }
    }

    @Test
    void everyFigureOpensIntoExactlyWhatItCounts() {
        var facts = Lives.of(120, 4);
        var byHand = new ByHand();
        tell(byHand, facts, facts.size());
        tell(duties, facts, 100);

        for (var scope : scopes()) {
            var counts = duties.count(scope);
            for (var figure : Figure.all()) {
                var opened = openAll(figure, scope, 7);
                assertThat(opened)
                        .as("%s of %s", figure.code(), scope)
                        .hasSize(Math.toIntExact(counts.getOrDefault(figure, -1L)));
                assertThat(new TreeSet<>(opened)).isEqualTo(new TreeSet<>(byHand.ids(figure, scope)));
            }
        }
    }

    @Test
    void whatStandsInASeriesIsFoundWithoutReadingTheOthers() {
        tell(duties, Lives.of(120, 6), 100);
        var occurrences = SANDBOX.database().getCollection("occurrences");
        var some = occurrences
                .distinct("said.series", String.class)
                .filter(type("said.series", BsonType.STRING))
                .into(new ArrayList<>())
                .subList(0, 2);

        var looked = new Series(occurrences)
                .of(some)
                .explain(ExplainVerbosity.EXECUTION_STATS)
                .get("executionStats", Document.class);

        assertThat(looked.getInteger("nReturned")).isGreaterThanOrEqualTo(2);
        assertThat(looked.getInteger("totalDocsExamined")).isEqualTo(looked.getInteger("nReturned"));
        assertThat(looked.toJson()).doesNotContain("\"COLLSCAN\"", "\"SORT\"");
    }

    @Test
    void whatWasSeenOnAPastDayIsSeenAgainWhateverCameLater() {
        var facts = Lives.of(80, 5);
        var past = scope("990101", true, null, null, SOME_DAY);
        tell(
                duties,
                facts.stream()
                        .filter(fact -> fact.at().isBefore(past.horizon()))
                        .toList(),
                100);
        var then = duties.count(past);

        tell(duties, facts, 100);

        assertThat(duties.count(past)).isEqualTo(then);
        assertThat(duties.count(scope("990101", true, null, null, SOME_DAY.plusYears(1))))
                .isNotEqualTo(then);
    }

    @Test
    void aRatingThatWasChangedCountsAsChangedWhicheverIsHeardFirst() {
        var first = rated(1, Rating.DISSATISFIED, "2026-03-10T01:00:00Z");
        var second = rated(2, Rating.SATISFIED, "2026-03-15T01:00:00Z");
        var between = scope("990101", false, null, null, LocalDate.of(2026, 3, 12));
        var after = scope("990101", false, null, null, LocalDate.of(2026, 3, 15));
        for (var order : List.of(List.of(first, second), List.of(second, first), List.of(first, second, first))) {
            beginAnew();

            tell(duties, order, 1);

            assertThat(ratings(between)).containsExactly("office-dissatisfied");
            assertThat(ratings(after)).containsExactly("office-satisfied");
        }
    }

    private static Announced rated(int sequence, Rating rating, String at) {
        var said = new SubmissionRatedV1("WX1", "SX1", "990101", rating, null, null, Instant.parse(at));
        return new Announced(Topic.SUBMISSIONS, "WX1", sequence, said, said.at());
    }

    private List<String> ratings(Scope scope) {
        return duties.count(scope).entrySet().stream()
                .filter(counted -> counted.getValue() > 0)
                .map(counted -> counted.getKey().code())
                .toList();
    }

    @Test
    void anEndThatComesBeforeItsBeginningWaitsForIt() {
        var facts = Lives.of(60, 6).stream()
                .filter(fact -> fact.topic().equals(Topic.CASES))
                .toList();
        tell(duties, facts.reversed(), 1);
        var backwards = stored();
        beginAnew();

        tell(duties, facts, 1);

        assertThat(stored()).isEqualTo(backwards);
    }

    @Test
    void theDutiesOfOneCaseAreToldToWhoeverHadToDoWithIt() {
        var facts = Lives.of(30, 7);
        tell(duties, facts, 100);
        var transferred = facts.stream()
                .filter(fact -> fact.message() instanceof CaseMessage.MatterTransferredV1)
                .map(fact -> (CaseMessage.MatterTransferredV1) fact.message())
                .findFirst()
                .orElseThrow();

        assertThat(duties.ofMatter(transferred.matter()))
                .extracting(duty -> duty.derivation().code())
                .startsWith("T1", "T3")
                .doesNotContain("T4", "T9");
        assertThat(duties.concerns(transferred.matter(), OfficePath.of(transferred.to())))
                .isTrue();
        assertThat(duties.concerns(transferred.matter(), OfficePath.of("990101")))
                .isTrue();
        assertThat(duties.concerns(transferred.matter(), OfficePath.of("990101/105")))
                .isFalse();
    }

    private static List<Scope> scopes() {
        var spring = LocalDate.of(2026, 4, 1);
        return List.of(
                scope("990101", true, null, null, SOME_DAY.plusYears(1)),
                scope("990101", false, null, null, SOME_DAY.plusYears(1)),
                scope("990101", true, SOME_DAY.minusDays(40), SOME_DAY, SOME_DAY),
                scope("990101/102", true, spring.minusMonths(1), spring, spring),
                scope("990101/102", false, null, spring, spring),
                scope("990101/zrzy", false, spring, null, spring.plusMonths(3)));
    }

    private static Scope scope(
            String office, boolean beneath, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate asOf) {
        return new Scope(OfficePath.of(office), beneath, from, to, asOf, TestClock.ZONE);
    }

    private List<String> openAll(Figure figure, Scope scope, int limit) {
        var ids = new ArrayList<String>();
        String after = null;
        while (true) {
            var page = duties.open(figure, scope, after, limit);
            page.stream().map(Counted::id).forEach(ids::add);
            if (page.size() < limit) {
                return ids;
            }
            after = page.getLast().id();
        }
    }

    private static void tell(Duties duties, List<Announced> facts, int atOnce) {
        var cases = new CaseFacts(duties, TestClock.ZONE);
        var submissions = new SubmissionFacts(duties, TestClock.ZONE);
        for (var from = 0; from < facts.size(); from += atOnce) {
            var batch = facts.subList(from, Math.min(from + atOnce, facts.size()));
            cases.on(batch.stream()
                    .filter(fact -> fact.topic().equals(Topic.CASES))
                    .map(fact -> fact.as(CaseMessage.class))
                    .toList());
            submissions.on(batch.stream()
                    .filter(fact -> fact.topic().equals(Topic.SUBMISSIONS))
                    .map(fact -> fact.as(SubmissionMessage.class))
                    .toList());
        }
    }

    private static List<Document> stored() {
        return SANDBOX.database()
                .getCollection("duties")
                .find()
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }
}
