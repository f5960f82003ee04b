package org.xinfang.cases.casefile.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.cases.casefile.People.COUNTY;
import static org.xinfang.cases.casefile.People.DISPATCHER;
import static org.xinfang.cases.casefile.People.LAND;
import static org.xinfang.cases.casefile.People.officer;
import static org.xinfang.cases.casefile.Scenario.FILE;
import static org.xinfang.cases.casefile.Scenario.SUBMISSION;
import static org.xinfang.cases.casefile.Scenario.aCase;
import static org.xinfang.cases.casefile.Scenario.stepInto;
import static org.xinfang.cases.casefile.mongo.Store.NOON;
import static org.xinfang.cases.casefile.mongo.Store.opening;
import static org.xinfang.cases.casefile.mongo.Store.submission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinfang.cases.casefile.Case;
import org.xinfang.cases.casefile.Case.Issued;
import org.xinfang.cases.casefile.CaseRules;
import org.xinfang.cases.casefile.CaseState;
import org.xinfang.cases.casefile.CaseStep;
import org.xinfang.cases.casefile.CaseStep.Kind;
import org.xinfang.cases.casefile.DocumentNumber;
import org.xinfang.kernel.Cause;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Outcome;
import org.xinfang.kernel.Outcome.AlreadyHandled;
import org.xinfang.kernel.Role;
import org.xinfang.platform.messaging.Outbox;
import org.xinfang.platform.messaging.Outgoing;
import org.xinfang.testkit.Sandbox;

class MongoCasesTests {

    @RegisterExtension
    static final Sandbox SANDBOX = Sandbox.open();

    private final Store store = new Store(SANDBOX.database());

    @ParameterizedTest
    @EnumSource
    void aCaseIsReadBackAsItWasWritten(CaseState state) {
        store.openOne();

        assertThat(store.bring(FILE, state)).isEqualTo(aCase().inState(state).file());
    }

    @Test
    void aRegistrationDeliveredTwiceAndOutOfOrderOpensOneCaseEach() {
        var openings = new ArrayList<>(IntStream.range(1, 50)
                .mapToObj(serial -> opening(submission(serial), COUNTY, NOON.today()))
                .toList());
        store.cases.open(openings);
        store.bring(openings.getFirst().opened().registration().id(), CaseState.SENT);
        Collections.reverse(openings);
        store.cases.open(openings);
        store.cases.open(openings.subList(3, 9));

        assertThat(store.documents.countDocuments()).isEqualTo(49);
        assertThat(store.find(openings.getLast().opened().registration().id())).isInstanceOf(Case.Sent.class);
    }

    @Test
    void aCommandRepeatedWithTheSameKeyIsDoneOnce() {
        store.openOne();
        var cause = new Cause("c", "dispatcher /transfer k-1", null);

        var first = store.decide(FILE, cause, stepInto(CaseState.SENT));
        Outcome<?> again = store.cases.decide(FILE, cause, file -> CaseRules.signFor(file, DISPATCHER, NOON));

        assertThat(first).isTrue();
        assertThat(again).isInstanceOf(AlreadyHandled.class);
        assertThat(store.find(FILE).file().version()).isEqualTo(2);
    }

    @Test
    void twoLeadersAtOnceCannotBothSign() throws Exception {
        store.openOne();
        store.bring(FILE, CaseState.SIGNING);
        var signed = new AtomicInteger();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var leaders = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(n -> () -> signBy(n, signed))
                    .toList();
            for (var done : pool.invokeAll(leaders)) {
                done.get();
            }
        }

        assertThat(signed).hasValue(1);
        assertThat(store.find(FILE)).isInstanceOf(Issued.class);
        assertThat(outgoing())
                .filteredOn(each -> each.type().equals("case.opinion-signed.v1"))
                .hasSize(1);
    }

    private boolean signBy(int leader, AtomicInteger signed) {
        var by = officer("leader-" + leader, LAND, Role.UNIT_LEADER);
        var yes = Store.isYes(store.cases.decide(
                FILE,
                Cause.unnamed("c"),
                file -> CaseRules.signOpinion(file, by, (_, _, _) -> new DocumentNumber("号"), NOON)));
        if (yes) {
            signed.incrementAndGet();
        }
        return yes;
    }

    @Test
    void theHistoryTellsEveryStepWithItsHandAndItsOffice() {
        store.openOne();
        store.bring(FILE, CaseState.SERVED);

        var history = store.cases.find(FILE).orElseThrow().history();

        assertThat(history).extracting(CaseStep::kind).containsExactly(Kind.values());
        assertThat(history).extracting(CaseStep::version).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(history.get(1))
                .isEqualTo(new CaseStep(2, Kind.TRANSFERRED, NOON.now(), DISPATCHER.id(), OfficePath.of("990101")));
    }

    @Test
    void everyStepIsAnnouncedInOrderAndTheFactComesFirst() {
        store.openOne();
        store.bring(FILE, CaseState.SERVED);

        assertThat(outgoing())
                .extracting(each -> each.topic() + " " + each.key() + " " + each.type() + " " + each.id())
                .containsExactly(
                        line("cases.v1 %1$s case.opened.v1 %1$s#1"),
                        line("cases.v1 %1$s case.transferred.v1 %1$s#2"),
                        line("referrals.990101.zrzy.v1 %1$s referral.placed.v1 %1$s#2/1"),
                        line("cases.v1 %1$s case.signed-for.v1 %1$s#3"),
                        line("cases.v1 %1$s case.accepted.v1 %1$s#4"),
                        line("cases.v1 %1$s case.opinion-drafted.v1 %1$s#5"),
                        line("cases.v1 %1$s case.opinion-signed.v1 %1$s#6"),
                        line("narratives.sealed.v1 %1$s/opinion/1 opinion.written.v1 %1$s#6/1"),
                        line("cases.v1 %1$s case.document-served.v1 %1$s#7"));
    }

    private static String line(String format) {
        return format.formatted(FILE);
    }

    /** The whole document is searched as it lies on the disk: state, history and outbox. */
    @Test
    void noWordThatSomebodyWroteLiesInClear() {
        store.openOne();
        store.bring(FILE, CaseState.SERVED);
        var raw = store.documents
                .withDocumentClass(RawBsonDocument.class)
                .find(new Document("_id", FILE.value()))
                .first();
        assertThat(raw).isNotNull();
        var bytes = new String(raw.getByteBuffer().array(), UTF_8);

        assertThat(bytes).contains(SUBMISSION.value()).doesNotContain("补偿款", "三十日内", "土地管理法", "请依法办理", "其妻", "照片");
    }

    private List<Outgoing> outgoing() {
        return store.documents
                .find(new Document("_id", FILE.value()))
                .map(found -> found.getList("outbox", Document.class).stream()
                        .map(Outbox::read)
                        .toList())
                .into(new ArrayList<>())
                .getFirst();
    }
}
