package org.xinfang.intake.submission;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.filing.Filing;
import org.xinfang.intake.submission.SubmissionEvent.SubmissionRated;
import org.xinfang.intake.submission.SubmissionEvent.SubmissionRegistered;
import org.xinfang.kernel.Cause;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Outcome;

/** The register. Whatever happens to a submission is stored and announced together, or not at all. */
public interface Submissions {

    /**
     * Enters a submission. When the same was handed in under the same cause before, that one's receipt is given again
     * and nothing is entered.
     */
    Receipt enter(SubmissionRegistered registered, Cause cause);

    /**
     * Whether those who petition are known by something that is one person's, and none of it stands in the register:
     * then this is their first about any matter, and so about this one (初信初访).
     *
     * <p>No says nothing. Whether a later petition of the same people is about the same matter (同人同事) is not judged
     * yet; nor is anybody known again who comes with another mobile and without a number or birth date, nor are two
     * who are entered in the same moment.
     */
    boolean isFirstOf(Filing filing);

    /** The submission with all that was handed in. */
    Optional<Entry> find(ItemNumber number);

    /** The submission that this ticket opens; a wrong number and a wrong code are the same. */
    Optional<Submission> open(Ticket ticket);

    /** What was registered for {@code office} and the offices beneath it, newest first, after a cursor. */
    List<Line> newest(OfficePath office, @Nullable Cursor after, int limit);

    /** Puts {@code rule} to the submission as it stands now and keeps what it answers. */
    Outcome<SubmissionRated> decide(
            ItemNumber number, Cause cause, Function<Submission, Decision<SubmissionRated>> rule);

    /** A submission and what was handed in. */
    record Entry(Submission submission, Filing filing) {}

    /** A submission in a list. */
    record Line(
            Submission submission,
            Filing.Person petitioner,
            @Nullable String title) {}
}
