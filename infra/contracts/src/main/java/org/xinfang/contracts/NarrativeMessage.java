package org.xinfang.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts that people wrote. They travel sealed; never on a topic of facts. */
public sealed interface NarrativeMessage {

    /** Which text this is; also its key on the topic. */
    String document();

    /** What the petitioner told; its key is the submission's number. */
    record StoryToldV1(String document, @Nullable String title, String text) implements NarrativeMessage {

        @Override
        public String toString() {
            return "StoryToldV1[%s, redacted]".formatted(document);
        }
    }

    /** A signed handling opinion (信访处理意见书), claim by claim. */
    record OpinionWrittenV1(
            String document,
            String matter,
            String submission,
            String documentNumber,
            String office,
            List<ClaimAnswerV1> answers,
            String reviewOrgan)
            implements NarrativeMessage {

        @Override
        public String toString() {
            return "OpinionWrittenV1[%s, redacted]".formatted(document);
        }
    }

    /** What one claim was answered: facts found, opinion, legal basis (article 32). */
    record ClaimAnswerV1(int claim, CaseMessage.ClaimOutcome outcome, String facts, String opinion, String basis) {

        @Override
        public String toString() {
            return "ClaimAnswerV1[%d, %s, redacted]".formatted(claim, outcome);
        }
    }
}
