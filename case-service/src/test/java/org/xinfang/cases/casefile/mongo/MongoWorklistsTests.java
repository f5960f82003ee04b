package org.xinfang.cases.casefile.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.xinfang.cases.casefile.People.COUNTY;
import static org.xinfang.cases.casefile.People.DISPATCHER;
import static org.xinfang.cases.casefile.People.HOUSING;
import static org.xinfang.cases.casefile.People.LAND;
import static org.xinfang.cases.casefile.People.OTHER_TOWNSHIP;
import static org.xinfang.cases.casefile.People.TOWNSHIP;
import static org.xinfang.cases.casefile.People.officer;
import static org.xinfang.cases.casefile.mongo.Store.submission;

import com.mongodb.ExplainVerbosity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.cases.casefile.CaseId;
import org.xinfang.cases.casefile.CaseRules;
import org.xinfang.cases.casefile.CaseState;
import org.xinfang.cases.casefile.Scenario;
import org.xinfang.cases.casefile.Worklists.Counts;
import org.xinfang.cases.casefile.Worklists.Due;
import org.xinfang.cases.casefile.Worklists.Line;
import org.xinfang.cases.casefile.Worklists.Part;
import org.xinfang.cases.casefile.Worklists.Pressing;
import org.xinfang.kernel.Cause;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.OfficerId;
import org.xinfang.kernel.Role;
import org.xinfang.testkit.Sandbox;

class MongoWorklistsTests {

    @RegisterExtension
    static final Sandbox SANDBOX = Sandbox.open();

    private static final ExplainVerbosity STATS = ExplainVerbosity.EXECUTION_STATS;

    /** What was received on the 16th of March is due on the 31st; the last ones twenty days later. */
    private static final LocalDate TODAY = LocalDate.parse("2026-04-03");

    private final Store store = new Store(SANDBOX.database());

    @Test
    void theInboxHoldsWhatTheOfficeItselfMustActOnNow() {
        store.open(COUNTY, 1, 4);
        store.open(TOWNSHIP, 4, 6);
        store.bring(id(1), CaseState.RECEIVED);
        store.bring(id(2), CaseState.SERVED);

        assertThat(ids(inbox(COUNTY, null))).containsExactly(id(3));
        assertThat(ids(inbox(TOWNSHIP, null))).containsExactly(id(4), id(5));
        assertThat(ids(inbox(LAND, null))).containsExactly(id(1));
    }

    @Test
    void theInboxBeginsWithWhatIsDueFirst() {
        store.open(COUNTY, 1, 60);

        assertThat(inbox(COUNTY, null))
                .hasSize(59)
                .isSortedAccordingTo(Comparator.comparing(Line::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(line -> line.id().value()));
    }

    @Test
    void anIssuedOpinionWaitsInTheInboxUntilItIsServed() {
        store.open(COUNTY, 1, 2);
        store.bring(id(1), CaseState.ISSUED);

        assertThat(inbox(LAND, null)).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(CaseState.ISSUED);
            assertThat(line.due()).isNull();
        });
        store.bring(id(1), CaseState.SERVED);
        assertThat(inbox(LAND, null)).isEmpty();
    }

    @Test
    void aListHoldsTheCasesOfTheOfficeAndOfThoseBeneathIt() {
        store.open(COUNTY, 1, 3);
        store.open(TOWNSHIP, 3, 5);
        store.open(OfficePath.of("990101/104/201"), 5, 6);
        store.bring(id(3), CaseState.SENT);

        assertThat(ids(all(COUNTY, null))).containsExactly(id(5), id(4), id(3), id(2), id(1));
        assertThat(ids(all(TOWNSHIP, null))).containsExactly(id(5), id(4), id(3));
        assertThat(ids(all(LAND, null))).containsExactly(id(3));
        assertThat(all(OTHER_TOWNSHIP, null)).isEmpty();
        assertThat(all(HOUSING, null)).isEmpty();
        assertThat(all(OfficePath.of("990101/10"), null)).isEmpty();
    }

    @Test
    void aListMayBeOfOneState() {
        store.open(COUNTY, 1, 5);
        store.bring(id(2), CaseState.ACCEPTED);

        assertThat(ids(all(COUNTY, CaseState.ACCEPTED))).containsExactly(id(2));
        assertThat(ids(inbox(LAND, CaseState.ACCEPTED))).containsExactly(id(2));
        assertThat(inbox(LAND, CaseState.SENT)).isEmpty();
    }

    @Test
    void pagesShowEveryCaseOnceHoweverManyComeInBetween() {
        store.open(COUNTY, 1, 101);
        var came = new int[] {101};

        var seen = walk(part -> {
            store.open(COUNTY, came[0], came[0] + 5);
            came[0] += 5;
            return store.worklists.inbox(COUNTY, part);
        });

        assertThat(seen).doesNotHaveDuplicates().contains(ids(1, 101));
    }

    @Test
    void pagesOfAllShowEveryCaseOnceHoweverManyComeInBetween() {
        store.open(COUNTY, 1, 101);
        var came = new int[] {101};

        var seen = walk(part -> {
            store.open(COUNTY, came[0], came[0] + 5);
            came[0] += 5;
            return store.worklists.all(COUNTY, part);
        });

        assertThat(seen).doesNotHaveDuplicates().contains(ids(1, 101));
    }

    @ParameterizedTest
    @ValueSource(strings = {"990101", "990101/104"})
    void everyListIsOneRangeOfOneIndexWithoutSorting(String path) {
        var office = OfficePath.of(path);
        store.open(COUNTY, 1, 300);
        store.open(TOWNSHIP, 300, 600);
        store.open(OTHER_TOWNSHIP, 600, 900);
        var some = store.worklists.inbox(office, new Part(null, null, null, 100));
        var after = some.getLast().cursor();

        assertCheap(
                store.worklists
                        .inboxQuery(office, new Part(null, null, after, 50))
                        .explain(STATS),
                "inbox_with_warning");
        assertCheap(
                store.worklists
                        .inboxQuery(office, new Part(CaseState.NEW, null, null, 50))
                        .explain(STATS),
                "inbox_with_warning");
        assertCheap(
                store.worklists
                        .allQuery(office, new Part(null, null, id(500).value(), 50))
                        .explain(STATS),
                "all");
        assertCheap(
                store.worklists
                        .allQuery(office, new Part(CaseState.NEW, null, null, 50))
                        .explain(STATS),
                "all_by_state");
    }

    @ParameterizedTest
    @EnumSource(Due.class)
    void whatPressesIsOneRangeOfOneIndexWithoutSorting(Due due) {
        store.open(COUNTY, 1, 600);
        var pressing = new Pressing(due, TODAY);

        // A day on which some are warned of and some are not takes a step of its own.
        assertCheap(
                store.worklists
                        .inboxQuery(COUNTY, new Part(null, pressing, null, 50))
                        .explain(STATS),
                "inbox_with_warning",
                60);
        assertCheap(
                store.worklists
                        .allQuery(COUNTY, new Part(null, pressing, null, 50))
                        .explain(STATS),
                "all_by_day",
                60);
        var after = store.worklists
                .all(COUNTY, new Part(null, pressing, null, 5))
                .getLast()
                .cursor();
        assertCheap(
                store.worklists
                        .allQuery(COUNTY, new Part(CaseState.NEW, pressing, after, 50))
                        .explain(STATS),
                "all_by_day",
                60);
    }

    @ParameterizedTest
    @EnumSource(Due.class)
    void aListMayBeOfWhatPresses(Due due) {
        store.open(COUNTY, 1, 60);
        store.bring(id(1), CaseState.ACCEPTED);
        store.bring(id(2), CaseState.ISSUED);
        store.bring(id(3), CaseState.SERVED);

        for (var office : List.of(COUNTY, LAND)) {
            var inbox = store.worklists.inbox(office, new Part(null, new Pressing(due, TODAY), null, 200));
            assertThat(inbox).containsExactlyElementsOf(pressing(due, inbox(office, null)));
            var all = store.worklists.all(office, new Part(null, new Pressing(due, TODAY), null, 200));
            assertThat(ids(all)).containsExactlyInAnyOrderElementsOf(ids(pressing(due, all(office, null))));
            assertThat(all).isSortedAccordingTo(Comparator.comparing(Line::due));
        }
        assertThat(pressing(due, all(COUNTY, null))).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @EnumSource(Due.class)
    void pagesOfWhatPressesShowEveryCaseOnce(Due due) {
        store.open(COUNTY, 1, 500);
        var pressing = new Pressing(due, TODAY);

        var seen =
                walk(part -> store.worklists.all(COUNTY, new Part(part.state(), pressing, part.after(), part.limit())));

        assertThat(seen)
                .doesNotHaveDuplicates()
                .hasSize(Math.toIntExact(
                        switch (due) {
                            case OVERDUE ->
                                store.worklists.allCounts(COUNTY, TODAY).overdue();
                            case SOON ->
                                store.worklists.allCounts(COUNTY, TODAY).dueSoon();
                        }));
    }

    @Test
    void aLineExplainsWhatIsOwedNext() {
        store.open(COUNTY, 1, 2);

        assertThat(inbox(COUNTY, null)).singleElement().satisfies(line -> {
            assertThat(line.receivedOn()).isEqualTo("2026-03-17");
            assertThat(line.next())
                    .isEqualTo(store.find(line.id()).file().clocks().next().orElseThrow());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "NEW,",
        "SENT, dispatcher",
        "RECEIVED, officer.zrzy",
        "ACCEPTED, officer.zrzy",
        "SIGNING, officer.zrzy",
        "ISSUED, leader.zrzy",
        "SERVED, officer.zrzy"
    })
    void aLineNamesWhoTookTheLastStep(CaseState state, @Nullable String login) {
        store.open(COUNTY, 1, 2);
        store.bring(id(1), state);

        assertThat(all(COUNTY, null))
                .singleElement()
                .extracting(Line::handledBy)
                .isEqualTo(login == null ? null : new OfficerId(login));
    }

    @Test
    void everyLineNamesTheHandOfItsOwnCase() {
        var colleague = officer("colleague.zrzy", LAND, Role.OFFICER);
        store.open(COUNTY, 1, 4);
        store.bring(id(1), CaseState.SENT);
        store.bring(id(2), CaseState.RECEIVED);
        store.decide(id(2), Cause.unnamed("test"), (file, moment) -> CaseRules.accept(file, colleague, moment));

        assertThat(all(COUNTY, null))
                .extracting(Line::id, Line::handledBy)
                .containsExactly(tuple(id(3), null), tuple(id(2), colleague.id()), tuple(id(1), DISPATCHER.id()));
        assertThat(inbox(LAND, null))
                .extracting(Line::handledBy)
                .containsExactlyInAnyOrder(colleague.id(), DISPATCHER.id());
    }

    @Test
    void countsAreThoseOfTheList() {
        store.open(COUNTY, 1, 60);
        store.open(TOWNSHIP, 60, 80);
        var serial = 1;
        for (var state : CaseState.values()) {
            store.bring(id(serial++), state);
        }
        assertThat(store.worklists.inboxCounts(COUNTY, TODAY)).isEqualTo(counted(inbox(COUNTY, null)));
        assertThat(store.worklists.inboxCounts(LAND, TODAY)).isEqualTo(counted(inbox(LAND, null)));
        assertThat(store.worklists.allCounts(COUNTY, TODAY)).isEqualTo(counted(all(COUNTY, null)));
        assertThat(store.worklists.allCounts(TOWNSHIP, TODAY)).isEqualTo(counted(all(TOWNSHIP, null)));
        assertThat(store.worklists.allCounts(COUNTY, TODAY).overdue()).isPositive();
        assertThat(store.worklists.allCounts(COUNTY, TODAY).dueSoon()).isPositive();
        assertThat(store.worklists.allCounts(HOUSING, TODAY)).isEqualTo(new Counts(Map.of(), 0, 0));
    }

    @Test
    void nothingButKeysIsReadForCounts() {
        store.open(COUNTY, 1, 300);
        var counts = new CaseCounts(store.documents);

        for (var query : List.of(
                counts.inboxQuery(COUNTY, TODAY),
                counts.allQuery(COUNTY, eq("state.kind", "NEW"), ListFields.ALL_BY_STATE),
                counts.allQuery(
                        COUNTY,
                        ListFields.pressing(ListFields.OWED, new Pressing(Due.SOON, TODAY)),
                        ListFields.ALL_BY_DAY))) {
            var explained = query.explain(STATS).toJson();
            assertThat(explained).contains("\"totalDocsExamined\": 0").doesNotContain("COLLSCAN");
        }
    }

    private static Counts counted(List<Line> lines) {
        var states = lines.stream().collect(Collectors.groupingBy(Line::state, Collectors.counting()));
        return new Counts(
                states,
                pressing(Due.OVERDUE, lines).size(),
                pressing(Due.SOON, lines).size());
    }

    /** By the clock of each line, as a screen colours it. */
    private static List<Line> pressing(Due due, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.next() != null
                        && switch (line.next().deadline().level(TODAY, Scenario.LAW.calendar())) {
                            case OVERDUE -> due == Due.OVERDUE;
                            case WARNING_2, WARNING_3, CRITICAL -> due == Due.SOON;
                            case RUNNING, WARNING_1 -> false;
                        })
                .toList();
    }

    /** No more keys are looked at than there are lines on the page, and nothing is sorted. */
    private static void assertCheap(Document explained, String index) {
        assertCheap(explained, index, 51);
    }

    private static void assertCheap(Document explained, String index, int keys) {
        var stats = explained.get("executionStats", Document.class);
        assertThat(stages(explained.get("queryPlanner", Document.class).get("winningPlan", Document.class)))
                .contains("IXSCAN " + index)
                .noneMatch(stage -> stage.startsWith("SORT") || stage.startsWith("COLLSCAN"));
        assertThat(stats.getInteger("nReturned")).isEqualTo(50);
        assertThat(stats.getInteger("totalKeysExamined")).isLessThanOrEqualTo(keys);
        assertThat(stats.getInteger("totalDocsExamined")).isLessThanOrEqualTo(50);
    }

    private static List<String> stages(Document plan) {
        var here = Stream.of(plan.getString("stage") + " " + plan.get("indexName", ""));
        var beneath =
                plan.get("inputStage") instanceof Document input ? stages(input).stream() : Stream.<String>empty();
        return Stream.concat(here, beneath).map(String::strip).toList();
    }

    private static List<CaseId> walk(Function<Part, List<Line>> list) {
        var seen = new ArrayList<CaseId>();
        var page = list.apply(new Part(null, null, null, 20));
        while (!page.isEmpty()) {
            page.forEach(line -> seen.add(line.id()));
            page = list.apply(new Part(null, null, page.getLast().cursor(), 20));
        }
        return seen;
    }

    private List<Line> inbox(OfficePath office, @Nullable CaseState state) {
        return store.worklists.inbox(office, new Part(state, null, null, 200));
    }

    private List<Line> all(OfficePath office, @Nullable CaseState state) {
        return store.worklists.all(office, new Part(state, null, null, 200));
    }

    private static List<CaseId> ids(List<Line> lines) {
        return lines.stream().map(Line::id).toList();
    }

    private static CaseId[] ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(MongoWorklistsTests::id).toArray(CaseId[]::new);
    }

    private static CaseId id(int serial) {
        return CaseId.of(submission(serial));
    }
}
