package org.xinfang.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What is published about cases: every step, with the clocks it starts and stops. */
public sealed interface CaseMessage {

    /** The matter's number; also its key on the topic. */
    String matter();

    /** Clocks that began with this step. */
    List<ClockStartedV1> started();

    /** Clocks that ended with this step. */
    List<ClockStoppedV1> stopped();

    Instant at();

    /** What became of one claim. */
    enum ClaimOutcome {
        SUPPORTED,
        PARTLY_SUPPORTED,
        EXPLAINED,
        NOT_SUPPORTED
    }

    /** Whether days are counted by the calendar or by working days. */
    enum DayKind {
        CALENDAR,
        WORKING
    }

    /** How a clock came to its end. */
    enum ClockEnd {
        MET,
        CANCELLED
    }

    /** How a document reached the person. */
    enum ServiceMethod {
        IN_PERSON,
        MAIL,
        OTHER
    }

    /** What the person did when the document came. */
    enum ServiceReceipt {
        SIGNED,
        REFUSED
    }

    /**
     * A legal limit that began to run, with its derivation.
     *
     * @param clock identity within the platform
     * @param code the row of the table of limits: T1, T3, T6 …
     * @param owner the office that owes the step; {@code petitioner} for a right of the petitioner
     * @param due the legal last day, rolled to a working day
     * @param unrolled the last day as counted, used by indicators
     */
    record ClockStartedV1(
            String clock,
            String code,
            String owner,
            LocalDate startedOn,
            int days,
            DayKind kind,
            LocalDate due,
            LocalDate unrolled,
            String rulePack,
            String calendar,
            String article) {}

    /** A legal limit that ended. */
    record ClockStoppedV1(String clock, String code, LocalDate stoppedOn, ClockEnd end) {}

    /** What one claim was answered with. */
    record ClaimOutcomeV1(int claim, ClaimOutcome outcome) {}

    /** A matter was opened. */
    record CaseOpenedV1(
            String matter,
            String submission,
            String office,
            int claims,
            List<ClockStartedV1> started,
            List<ClockStoppedV1> stopped,
            Instant at)
            implements CaseMessage {}

    /**
     * Claims were put with a responsible office.
     *
     * @param route the branch of article 31 that the claims go by
     * @param firstResponsible the office fixed as first responsible for these claims; it never changes
     */
    record MatterTransferredV1(
            String matter,
            String submission,
            String referral,
            List<Integer> claims,
            String from,
            String to,
            String route,
            String firstResponsible,
            String by,
            List<ClockStartedV1> started,
            List<ClockStoppedV1> stopped,
            Instant at)
            implements CaseMessage {}

    /** The responsible office signed for its claims. */
    record AssignmentSignedForV1(
            String matter,
            String referral,
            String office,
            String by,
            List<ClockStartedV1> started,
            List<ClockStoppedV1> stopped,
            Instant at)
            implements CaseMessage {}

    /** The responsible office accepted its claims. */
    record MatterAcceptedV1(
            String matter,
            String submission,
            String referral,
            String office,
            List<Integer> claims,
            String by,
            List<ClockStartedV1> started,
            List<ClockStoppedV1> stopped,
            Instant at)
            implements CaseMessage {}

    /** An opinion lies before the unit's leader. */
    record OpinionDraftedV1(
            String matter,
            String referral,
            String document,
            String office,
            String by,
            List<ClockStartedV1> started,
            List<ClockStoppedV1> stopped,
            Instant at)
            implements CaseMessage {}

    /**
     * The unit's leader signed the opinion.
     *
     * @param document key of the opinion's text among the sealed narratives
     */
    record OpinionSignedV1(
            String matter,
            String submission,
            String referral,
            String document,
            String documentNumber,
            String office,
            List<ClaimOutcomeV1> outcomes,
            String by,
            List<ClockStartedV1> started,
            List<ClockStoppedV1> stopped,
            Instant at)
            implements CaseMessage {}

    /** A document reached the petitioner. */
    record DocumentServedV1(
            String matter,
            String submission,
            String document,
            String office,
            ServiceMethod method,
            ServiceReceipt receipt,
            LocalDate servedOn,
            String by,
            List<ClockStartedV1> started,
            List<ClockStoppedV1> stopped,
            Instant at)
            implements CaseMessage {}
}
