package org.xinfang.notification.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one letter says. Each kind holds exactly what the instrument of that name must contain. */
public sealed interface Letter {

    LetterHead head();

    /** The receipt for the petitioner (接收凭证). */
    record RegistrationReceipt(LetterHead head, LocalDate receivedOn) implements Letter {}

    /** Where the matter was sent and why (转送告知书). */
    record TransferNotice(
            LetterHead head,
            LocalDate transferredOn,
            String unit,
            String unitPhone,
            @Nullable LocalDate due) implements Letter {}

    /** That the matter was accepted, who is responsible and until when (受理告知书). */
    record AcceptanceNotice(
            LetterHead head,
            String from,
            @Nullable String subject,
            LocalDate acceptedOn,
            @Nullable LocalDate due) implements Letter {

        @Override
        public String toString() {
            return "AcceptanceNotice[%s, redacted]".formatted(head.number());
        }
    }

    /**
     * The handling opinion (信访处理意见书), every claim answered.
     *
     * @param documentNumber of the signed opinion
     * @param from the office that put the claims with the unit
     * @param reviewOrgan whom to ask for review
     */
    record HandlingOpinion(
            LetterHead head,
            String documentNumber,
            String from,
            @Nullable String subject,
            List<Answer> answers,
            String reviewOrgan)
            implements Letter {

        public HandlingOpinion {
            answers = List.copyOf(answers);
        }

        @Override
        public String toString() {
            return "HandlingOpinion[%s, redacted]".formatted(head.number());
        }
    }

    /** How one claim is answered: facts and reasons, opinion, legal basis (article 32). */
    record Answer(int claim, ClaimOutcome outcome, String facts, String opinion, String basis) {

        @Override
        public String toString() {
            return "Answer[%d, %s, redacted]".formatted(claim, outcome);
        }
    }

    /** What became of a claim. */
    enum ClaimOutcome {
        SUPPORTED,
        PARTLY_SUPPORTED,
        EXPLAINED,
        NOT_SUPPORTED
    }
}
