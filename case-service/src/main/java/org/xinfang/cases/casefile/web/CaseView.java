package org.xinfang.cases.casefile.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.casefile.CaseState;
import org.xinfang.cases.casefile.CaseStep;
import org.xinfang.cases.casefile.Command;
import org.xinfang.cases.casefile.Opinion.ClaimOutcome;
import org.xinfang.cases.casefile.Service.Method;
import org.xinfang.cases.casefile.Service.Receipt;
import org.xinfang.kernel.limit.ClockOwner;
import org.xinfang.kernel.limit.DayKind;
import org.xinfang.kernel.limit.LimitCode;

/**
 * A case as an officer sees it.
 *
 * @param office that must act now, or acted last
 * @param registeredBy the petition office that registered it
 * @param first whether it is known to be the petitioners' first (初信初访)
 */
record CaseView(
        String id,
        String submission,
        CaseState state,
        String stateZh,
        String stateEn,
        long version,
        String office,
        String registeredBy,
        @Nullable String firstResponsible,
        @Nullable String note,
        LocalDate receivedOn,
        boolean first,
        @Nullable LocalDate due,
        List<ClaimView> claims,
        List<ClockView> clocks,
        List<StepView> timeline,
        List<DocumentView> documents,
        @Nullable PetitionerView petitioner,
        @Nullable StoryView story,
        List<ActionView> actions) {

    /** One demand, and what became of it once that is signed. */
    record ClaimView(int no, String responsible, @Nullable ClaimOutcome outcome) {}

    /**
     * One limit.
     *
     * @param owner who owes the step
     * @param office the office concerned
     * @param due the legal last day
     * @param unrolled the last day by counting alone
     * @param daysLeft until the due date, in days of this kind, negative after it; absent once the clock has ended
     */
    record ClockView(
            String id,
            LimitCode code,
            String codeZh,
            String codeEn,
            ClockOwner owner,
            String office,
            LocalDate due,
            LocalDate unrolled,
            LocalDate startedOn,
            int days,
            DayKind kind,
            String article,
            String calendar,
            String rulePack,
            boolean provisional,
            ClockStatus status,
            @Nullable Integer daysLeft,
            @Nullable LocalDate endedOn) {}

    /** How a clock stands. */
    enum ClockStatus {
        RUNNING,
        WARNING_1,
        WARNING_2,
        WARNING_3,
        CRITICAL,
        OVERDUE,
        MET,
        MET_LATE,
        CANCELLED
    }

    /**
     * One step in the history.
     *
     * @param by who took it, by login, and what they are called
     */
    record StepView(
            long version,
            CaseStep.Kind step,
            String zh,
            String en,
            Instant at,
            @Nullable String by,
            @Nullable String byName,
            String office) {}

    /**
     * An opinion, from its draft to its service.
     *
     * @param answers absent for a draft of another office
     */
    record DocumentView(
            String id,
            @Nullable String number,
            String draftedBy,
            @Nullable String draftedByName,
            @Nullable String signedBy,
            @Nullable String signedByName,
            @Nullable LocalDate signedOn,
            String reviewOrgan,
            @Nullable List<AnswerView> answers,
            @Nullable ServiceView service) {}

    /** What one claim is answered. */
    record AnswerView(int claim, ClaimOutcome outcome, String facts, String opinion, String basis) {}

    /** How a document reached the petitioner. */
    record ServiceView(
            Method method,
            LocalDate servedOn,
            Receipt receipt,
            @Nullable String receivedBy,
            @Nullable String witness,
            @Nullable String proof) {}

    /** Who petitions, masked. */
    record PetitionerView(@Nullable String name, @Nullable String mobile) {}

    /** What the petitioner told. */
    record StoryView(@Nullable String title, @Nullable String text) {}

    /** What this officer may do now, or why it cannot be done now. */
    record ActionView(
            Command command,
            String zh,
            String en,
            boolean allowed,
            @Nullable ReasonView reason) {}

    /**
     * Why not, and what to do instead.
     *
     * @param article of the law that says so; absent where it is the platform's own order of steps
     */
    record ReasonView(
            String name, String zh, String en, @Nullable String article) {}
}
