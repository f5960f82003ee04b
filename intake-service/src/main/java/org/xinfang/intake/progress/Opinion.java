package org.xinfang.intake.progress;

import java.util.List;

/**
 * A handling opinion as the petitioner reads it.
 *
 * @param reviewOrgan who decides on a review: an office of the region by its path, or any other by its name
 */
public record Opinion(String document, String documentNumber, String office, List<Answer> answers, String reviewOrgan) {

    public Opinion {
        answers = List.copyOf(answers);
    }

    @Override
    public String toString() {
        return "Opinion[%s, redacted]".formatted(document);
    }

    /** What one claim was answered. */
    public record Answer(int claim, String outcome, String facts, String opinion, String basis) {

        @Override
        public String toString() {
            return "Answer[%d, redacted]".formatted(claim);
        }
    }
}
