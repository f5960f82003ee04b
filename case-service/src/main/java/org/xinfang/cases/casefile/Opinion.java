package org.xinfang.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import org.xinfang.kernel.OfficerId;

/**
 * A handling opinion (信访处理意见书): every claim answered.
 *
 * @param reviewOrgan to whom the petitioner may turn for a review
 */
public record Opinion(DocumentId id, OfficerId drafter, List<Answer> answers, String reviewOrgan) {

    public Opinion {
        answers = List.copyOf(answers);
    }

    @Override
    public String toString() {
        return "Opinion[%s, redacted]".formatted(id);
    }

    /** What became of a claim (article 32). */
    public enum ClaimOutcome {
        SUPPORTED,
        PARTLY_SUPPORTED,
        /** Reasonable, but without a basis in law: explained to the petitioner. */
        EXPLAINED,
        NOT_SUPPORTED
    }

    /** What one claim is answered: the facts found, the opinion and the law it stands on. */
    public record Answer(int claim, ClaimOutcome outcome, String facts, String opinion, String basis) {

        @Override
        public String toString() {
            return "Answer[%d, %s, redacted]".formatted(claim, outcome);
        }
    }

    /** A document of a case: {@code SX…/opinion/1}. */
    public record DocumentId(String value) {

        static DocumentId firstOpinion(CaseId file) {
            return new DocumentId(file + "/opinion/1");
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** The unit's leader put their name to an opinion, and it was given its number. */
    public record Signature(DocumentNumber number, OfficerId by, LocalDate on) {}
}
