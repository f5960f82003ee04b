package org.xinfang.contracts;

import org.jspecify.annotations.Nullable;

/** How to reach a petitioner. Travels sealed; never on a topic of facts. */
public sealed interface PetitionerMessage {

    /** The submission's number; also its key on the topic. */
    String submission();

    /**
     * How to reach one petitioner about one submission.
     *
     * @param queryCode in clear, because the receipt, the SMS and the letter must name it
     */
    record PetitionerReachableV1(
            String submission,
            @Nullable String name,
            @Nullable String mobile,
            @Nullable String address,
            String queryCode,
            String language)
            implements PetitionerMessage {

        @Override
        public String toString() {
            return "PetitionerReachableV1[%s, redacted]".formatted(submission);
        }
    }
}
