package org.xinfang.intake.submission.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.intake.Sealings;
import org.xinfang.intake.filing.Desk;
import org.xinfang.intake.filing.Filing;
import org.xinfang.intake.filing.Filing.Person;
import org.xinfang.intake.filing.Filings;
import org.xinfang.intake.submission.Cursor;
import org.xinfang.intake.submission.Law;
import org.xinfang.intake.submission.Receipt;
import org.xinfang.intake.submission.Register;
import org.xinfang.intake.submission.Submissions.Line;
import org.xinfang.intake.submission.Ticket;
import org.xinfang.kernel.Cause;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.OfficerId;
import org.xinfang.kernel.QueryCode;
import org.xinfang.kernel.Role;
import org.xinfang.testkit.Sandbox;
import org.xinfang.testkit.TestClock;

class MongoSubmissionsTests {

    @RegisterExtension
    static final Sandbox SANDBOX = Sandbox.open();

    private static final Desk COUNTY = counter("990101");
    private static final Desk TOWNSHIP = counter("990101/101");

    private final TestClock clock = TestClock.at("2026-03-16T09:00");
    private final Instance here = new Instance(SANDBOX.database(), clock);

    @Test
    void aReceiptOpensWhatItWasGivenFor() {
        var receipt = here.enter(Filings.letter(), COUNTY, null);

        assertThat(here.submissions.open(ticket(receipt))).contains(receipt.submission());
        assertThat(here.submissions
                        .find(receipt.submission().number())
                        .orElseThrow()
                        .filing())
                .isEqualTo(Filings.letter());
    }

    @Test
    void aWrongCodeAndAWrongNumberOpenNothing() {
        var one = here.enter(Filings.letter(), COUNTY, null);
        var other = here.enter(Filings.letter(), COUNTY, null);

        assertThat(here.submissions.open(new Ticket(one.submission().number(), other.code())))
                .isEmpty();
        assertThat(here.submissions.open(new Ticket(number(99_999), one.code())))
                .isEmpty();
        assertThat(here.submissions.open(new Ticket(one.submission().number(), new QueryCode("22222222"))))
                .isEmpty();
    }

    @Test
    void theSameHandedInEightTimesAtOnceIsOneSubmission() throws Exception {
        var receipts = atOnce(8, () -> here.enter(Filings.letter(), COUNTY, "li /api/submissions key-1"));

        assertThat(new HashSet<>(receipts)).hasSize(1);
    }

    @Test
    void theSameHandedInAgainToAnotherProcessIsTheSameSubmission() {
        var before = here.enter(Filings.letter(), COUNTY, "li /api/submissions key-2");
        clock.advance(Duration.ofDays(1));
        var afterACrash = new Instance(SANDBOX.database(), clock);

        assertThat(afterACrash.enter(Filings.letter(), COUNTY, "li /api/submissions key-2"))
                .isEqualTo(before);
    }

    @Test
    void anotherContentUnderTheSameKeyIsAnotherSubmission() {
        var one = here.enter(Filings.letter(), COUNTY, "li /api/submissions key-3");
        var other = here.enter(Filings.letter("另一件事。"), COUNTY, "li /api/submissions key-3");

        assertThat(other.submission().number()).isNotEqualTo(one.submission().number());
        assertThat(here.enter(Filings.letter("另一件事。"), COUNTY, "li /api/submissions key-3"))
                .isEqualTo(other);
    }

    @Test
    void isTheFirstOfPeopleOfWhomNothingStandsInTheRegister() {
        var wu = new Person("吴芳", null, "13900001111", null, null);

        assertThat(isFirst(Filings.by(wu))).isTrue();
        assertThat(isFirst(Filings.by(new Person("吴小芳", null, "+86 139-0000-1111", null, null))))
                .as("the same mobile")
                .isFalse();
        assertThat(isFirst(Filings.by(new Person("吴芳", null, "13900002222", null, null))))
                .as("many go by the same name")
                .isTrue();
    }

    @Test
    void isNotTheFirstWhenOneOfThosePetitioningTogetherStandsInTheRegister() {
        assertThat(isFirst(Filings.by(new Person("郑强", null, null, null, "1949年12月31日"))))
                .isTrue();

        assertThat(isFirst(Filings.together(List.of(new Person("郑强", null, "13900003333", null, "1949-12-31")))))
                .isFalse();
    }

    @Test
    void isNotKnownToBeTheFirstOfPeopleWhoCannotBeKnownAgain() {
        assertThat(isFirst(Filings.by(new Person("没有电话的人", null, null, "某村", null))))
                .isFalse();
    }

    private boolean isFirst(Filing filing) {
        var number = here.enter(filing, COUNTY, null).submission().number();
        return here.submissions
                .find(number)
                .orElseThrow()
                .submission()
                .registration()
                .first();
    }

    @Test
    void noNumberIsGivenTwiceByTwoProcesses() throws Exception {
        var there = new Instance(SANDBOX.database(), clock);
        clock.set("2026-03-18T09:00");
        var receipts = atOnce(
                16,
                () -> IntStream.range(0, 50)
                        .mapToObj(n -> (n % 2 == 0 ? here : there).enter(Filings.letter(), COUNTY, null))
                        .toList());

        var matters = receipts.stream()
                .flatMap(List::stream)
                .map(receipt -> receipt.submission().number().asMatter())
                .toList();
        assertThat(matters).hasSize(800).doesNotHaveDuplicates();
    }

    @Test
    void countsEachCountyAndDayFromOne() {
        clock.set("2026-03-20T23:59");
        assertThat(here.enter(Filings.letter(), COUNTY, null)
                        .submission()
                        .number()
                        .serial())
                .isEqualTo(1);
        clock.set("2026-03-21T00:00");
        assertThat(here.enter(Filings.letter(), COUNTY, null)
                        .submission()
                        .number()
                        .serial())
                .isEqualTo(1);
        assertThat(here.enter(Filings.letter(), counter("990102"), null)
                        .submission()
                        .number()
                        .value())
                .startsWith("LX9901022026032100001");
    }

    @Test
    void holdsNothingPersonalInClear() {
        here.enter(Filings.letter(), COUNTY, "key-4");

        for (var stored :
                here.documents().withDocumentClass(RawBsonDocument.class).find()) {
            var bytes = stored.getByteBuffer().asNIO();
            var text = UTF_8.decode(bytes).toString();
            assertThat(text)
                    .doesNotContain(Filings.NAME, Filings.MOBILE, Filings.ID_NUMBER, Filings.STORY, "东湖镇", "修路");
        }
    }

    @Test
    void listsAnOfficeAndThoseBeneathNewestFirst() {
        clock.set("2031-01-01T09:00");
        var expected = new ArrayList<ItemNumber>();
        for (var each = 0; each < 25; each++) {
            expected.addFirst(
                    here.enter(Filings.letter(), TOWNSHIP, null).submission().number());
            clock.advance(Duration.ofMillis(each % 2));
        }
        here.enter(Filings.letter(), counter("990101/102"), null);
        here.enter(Filings.letter(), counter("990101/1010"), null);

        assertThat(numbers(pages(OfficePath.of("990101/101"), 7))).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(numbers(here.submissions.newest(OfficePath.of("990101"), null, 2)))
                .doesNotContainAnyElementsOf(expected);
    }

    @Test
    void theListOfAnOfficeIsReadOffAnIndexInOrder() {
        var plan = SANDBOX.database()
                .runCommand(new Document(
                        "explain",
                        new Document("find", "submissions")
                                .append("filter", new Document("state.within", "990101"))
                                .append("sort", new Document("state.at", -1).append("_id", -1))))
                .toJson();

        assertThat(plan).contains("newest_of_office").doesNotContain("\"SORT\"", "COLLSCAN");
    }

    private List<Line> pages(OfficePath office, int size) {
        var all = new ArrayList<Line>();
        var page = here.submissions.newest(office, null, size);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = here.submissions.newest(office, Cursor.of(page.getLast().submission()), size);
        }
        assertThat(all)
                .isSortedAccordingTo((one, other) -> other.submission()
                        .registration()
                        .at()
                        .compareTo(one.submission().registration().at()));
        return all;
    }

    private static List<ItemNumber> numbers(List<Line> lines) {
        return lines.stream().map(line -> line.submission().number()).toList();
    }

    private static Ticket ticket(Receipt receipt) {
        return new Ticket(receipt.submission().number(), receipt.code());
    }

    private static ItemNumber number(int serial) {
        return new ItemNumber(ItemNumber.Kind.LETTER, "990101", java.time.LocalDate.of(2026, 3, 16), serial);
    }

    private static Desk counter(String office) {
        return new Desk.Counter(new Officer(new OfficerId("li"), OfficePath.of(office), Set.of(Role.REGISTRAR)));
    }

    private static <T> List<T> atOnce(int threads, Callable<T> task) throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var future :
                    pool.invokeAll(Stream.generate(() -> task).limit(threads).toList())) {
                results.add(future.get());
            }
            return results;
        }
    }

    /** One process of the service, as far as the register goes. */
    private static final class Instance {

        private final MongoDatabase database;
        private final MongoSubmissions submissions;
        private final Register register;

        private Instance(MongoDatabase database, TestClock clock) {
            this.database = database;
            this.submissions =
                    new MongoSubmissions(documents(), MessageCatalogue.standard(), Sealings.make(), () -> {});
            submissions.ensureIndexes();
            this.register = new Register(
                    submissions,
                    new MongoSerials(database.getCollection("serials")),
                    _ -> true,
                    new Law(TestClock.ZONE, "990101", "national-2022"),
                    clock,
                    new SecureRandom());
        }

        private Receipt enter(Filing filing, Desk desk, @Nullable String key) {
            return register.enter(filing, desk, new Cause("correlation-1", key, null));
        }

        private MongoCollection<Document> documents() {
            return database.getCollection("submissions");
        }
    }
}
