package org.xinfang.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is published about submissions. */
public sealed interface SubmissionMessage {

    /** The submission's number; also its key on the topic. */
    String submission();

    /** How a petition came in. */
    enum Channel {
        LETTER,
        VISIT,
        CALL,
        WEB
    }

    /** What a petitioner thinks of the handling. */
    enum Rating {
        SATISFIED,
        MOSTLY_SATISFIED,
        DISSATISFIED
    }

    /**
     * A submission was registered.
     *
     * @param flags codes of what was missing or odd; never a reason to refuse
     * @param first true when it is known to be these people's first; anything else says nothing, not that it is a repeat
     */
    record SubmissionRegisteredV1(
            String submission,
            Channel channel,
            String office,
            LocalDate receivedOn,
            int people,
            boolean anonymous,
            List<String> flags,
            String by,
            Instant at,
            @Nullable Boolean first)
            implements SubmissionMessage {}

    /** The petitioner rated the petition office and the responsible unit, by query code. */
    record SubmissionRatedV1(
            String submission,
            String matter,
            String office,
            Rating officeRating,
            @Nullable String unit,
            @Nullable Rating unitRating,
            Instant at)
            implements SubmissionMessage {}
}
