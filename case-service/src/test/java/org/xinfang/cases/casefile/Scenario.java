package org.xinfang.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.cases.casefile.People.COUNTY;
import static org.xinfang.cases.casefile.People.DISPATCHER;
import static org.xinfang.cases.casefile.People.LAND;
import static org.xinfang.cases.casefile.People.LAND_LEADER;
import static org.xinfang.cases.casefile.People.LAND_OFFICER;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.casefile.Opinion.ClaimOutcome;
import org.xinfang.cases.clock.Clock;
import org.xinfang.cases.clock.Law;
import org.xinfang.cases.clock.Law.Moment;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.Decision.Accepted;
import org.xinfang.kernel.Decision.Refused;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.limit.LimitCode;
import org.xinfang.kernel.limit.RulePacks;
import org.xinfang.kernel.limit.WorkCalendar;
import org.xinfang.testkit.TestClock;

/** The words in which the rules are told: a case on a day, what is done with it, and what comes of it. */
public final class Scenario {

    public static final Law LAW = new Law(RulePacks.shipped(), "national", WorkCalendar.shipped(), TestClock.ZONE);
    public static final SubmissionId SUBMISSION = new SubmissionId("LX9901012026031600017L");
    public static final CaseId FILE = CaseId.of(SUBMISSION);
    static final DocumentNumber NUMBER = new DocumentNumber("清自然资源信处〔2026〕00001号");

    private final Law law;
    private final LocalDate today;
    private final Case file;

    private Scenario(Law law, LocalDate today, Case file) {
        this.law = law;
        this.today = today;
        this.file = file;
    }

    /** A letter of Monday, 16 March 2026, registered by the county's petition office that day. */
    public static Scenario aCase() {
        return aCaseOf(COUNTY, LAW);
    }

    static Scenario aCaseRegisteredBy(OfficePath office) {
        return aCaseOf(office, LAW);
    }

    static Scenario aCaseUnder(String jurisdiction) {
        return aCaseOf(COUNTY, new Law(RulePacks.shipped(), jurisdiction, LAW.calendar(), LAW.zone()));
    }

    private static Scenario aCaseOf(OfficePath office, Law law) {
        var day = LocalDate.parse("2026-03-16");
        return new Scenario(law, day, CaseHistory.begin(CaseRules.open(SUBMISSION, office, day, true, at(law, day))));
    }

    Scenario on(String day) {
        return new Scenario(law, LocalDate.parse(day), file);
    }

    Scenario transferred() {
        return transferredTo(LAND);
    }

    Scenario transferredTo(OfficePath office) {
        return when((file, moment) -> CaseRules.transfer(
                        file, DISPATCHER, new Intent.Transfer(office, "请依法办理。"), People::isKnown, moment))
                .thenHappens();
    }

    Scenario signedFor() {
        return when(stepInto(CaseState.RECEIVED)).thenHappens();
    }

    Scenario accepted() {
        return when(stepInto(CaseState.ACCEPTED)).thenHappens();
    }

    Scenario drafted() {
        return when(stepInto(CaseState.SIGNING)).thenHappens();
    }

    Scenario draftedBy(Officer officer) {
        return when((file, moment) -> CaseRules.draftOpinion(file, officer, aDraft(), moment))
                .thenHappens();
    }

    Scenario signed() {
        return when(stepInto(CaseState.ISSUED)).thenHappens();
    }

    public Scenario inState(CaseState state) {
        var now = this;
        for (var step : CaseState.values()) {
            if (step != CaseState.NEW && step.compareTo(state) <= 0 && step.compareTo(CaseState.of(now.file)) > 0) {
                now = now.when(stepInto(step)).thenHappens();
            }
        }
        return now;
    }

    /** The step by which a case comes into a state, taken by the person whose step it is. */
    public static Rule<? extends CaseEvent> stepInto(CaseState state) {
        return switch (state) {
            case NEW -> throw new IllegalArgumentException("A case begins so");
            case SENT ->
                step((file, moment) -> CaseRules.transfer(
                        file, DISPATCHER, new Intent.Transfer(LAND, "请依法办理。"), People::isKnown, moment));
            case RECEIVED -> step((file, moment) -> CaseRules.signFor(file, LAND_OFFICER, moment));
            case ACCEPTED -> step((file, moment) -> CaseRules.accept(file, LAND_OFFICER, moment));
            case SIGNING -> step((file, moment) -> CaseRules.draftOpinion(file, LAND_OFFICER, aDraft(), moment));
            case ISSUED ->
                step((file, moment) -> CaseRules.signOpinion(file, LAND_LEADER, (_, _, _) -> NUMBER, moment));
            case SERVED ->
                step((file, moment) -> CaseRules.serve(file, LAND_OFFICER, aService(moment.today()), moment));
        };
    }

    private static <E extends CaseEvent> Rule<E> step(Rule<E> rule) {
        return rule;
    }

    /** A rule is put to the case as it stands. */
    <E extends CaseEvent> Answer when(Rule<E> rule) {
        return new Answer(this, rule.ask(file, moment()));
    }

    public Case file() {
        return file;
    }

    public Moment moment() {
        return at(law, today);
    }

    Clock clock(LimitCode code) {
        return file.file().clocks().all().stream()
                .filter(clock -> clock.deadline().code() == code)
                .findAny()
                .orElseThrow(() -> new AssertionError("There is no clock " + code));
    }

    Scenario thenRuns(LimitCode code, String due) {
        assertThat(clock(code)).isInstanceOf(Clock.Running.class);
        assertThat(clock(code).deadline().due()).isEqualTo(due);
        return this;
    }

    Scenario thenHasNo(LimitCode code) {
        assertThat(file.file().clocks().all())
                .noneMatch(clock -> clock.deadline().code() == code);
        return this;
    }

    Scenario thenIs(CaseState state) {
        assertThat(CaseState.of(file)).isEqualTo(state);
        return this;
    }

    static Intent.Draft aDraft() {
        return new Intent.Draft(List.of(anAnswer()), "清河县人民政府");
    }

    static Intent.DraftAnswer anAnswer() {
        return new Intent.DraftAnswer(1, ClaimOutcome.SUPPORTED, "经查，补偿款尚未发放。", "三十日内发放。", "《土地管理法》第四十八条");
    }

    static Intent.Serve aService(@Nullable LocalDate on) {
        return new Intent.Serve(Service.Method.IN_PERSON, on, Service.Receipt.SIGNED, "其妻李某", null, "照片2张");
    }

    private static Moment at(Law law, LocalDate day) {
        return law.at(LocalDateTime.of(day, LocalTime.NOON).atZone(law.zone()).toInstant());
    }

    /** A rule with everything but the case and the moment. */
    public interface Rule<E extends CaseEvent> {

        Decision<E> ask(Case file, Moment moment);
    }

    /** What a rule said. */
    record Answer(Scenario before, Decision<? extends CaseEvent> decision) {

        Scenario thenHappens() {
            return switch (decision) {
                case Accepted<? extends CaseEvent>(var event) ->
                    new Scenario(before.law, before.today, CaseHistory.after(before.file, event));
                case Refused<? extends CaseEvent>(var reason) -> throw new AssertionError("Refused: " + reason.name());
            };
        }

        void thenRefused(CaseRefusal reason) {
            assertThat(decision).isEqualTo(Decision.refuse(reason));
        }

        void thenRefused(CaseRefusal reason, String field) {
            assertThat(decision).isEqualTo(Decision.refuse(new FieldRefusal(reason, field)));
        }
    }
}
