package org.xinfang.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.casefile.Opinion.ClaimOutcome;
import org.xinfang.kernel.OfficePath;

/** What an officer enters, as far as it could be read: the rules say what is missing or wrong. */
public sealed interface Intent {

    /** To put the case with an office. */
    record Transfer(@Nullable OfficePath to, @Nullable String note) implements Intent {

        @Override
        public String toString() {
            return "Transfer[%s]".formatted(to);
        }
    }

    /** To put an opinion before the unit's leader. */
    record Draft(List<DraftAnswer> answers, String reviewOrgan) implements Intent {

        public Draft {
            answers = List.copyOf(answers);
        }
    }

    /** To answer one claim. */
    record DraftAnswer(
            @Nullable Integer claim,
            @Nullable ClaimOutcome outcome,
            @Nullable String facts,
            @Nullable String opinion,
            @Nullable String basis) {

        @Override
        public String toString() {
            return "DraftAnswer[%s, %s, redacted]".formatted(claim, outcome);
        }
    }

    /** To record that a document reached the petitioner. */
    record Serve(
            Service.@Nullable Method method,
            @Nullable LocalDate servedOn,
            Service.@Nullable Receipt receipt,
            @Nullable String receivedBy,
            @Nullable String witness,
            @Nullable String proof)
            implements Intent {

        @Override
        public String toString() {
            return "Serve[%s, %s, %s, redacted]".formatted(method, servedOn, receipt);
        }
    }
}
