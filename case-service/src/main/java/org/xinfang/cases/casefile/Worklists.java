package org.xinfang.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.clock.Clock;
import org.xinfang.kernel.OfficePath;

/** The cases of an office, in pages. A page is cut by the value of its last line, so that new cases do not shift it. */
public interface Worklists {

    /** The cases in which this office itself must act now, the most pressing first. */
    List<Line> inbox(OfficePath office, Part part);

    /** Every case of this office and of those beneath it, the newest first. */
    List<Line> all(OfficePath office, Part part);

    /** How much there is in the inbox of an office. */
    Counts inboxCounts(OfficePath office, LocalDate today);

    /** How much there is of an office and of those beneath it. */
    Counts allCounts(OfficePath office, LocalDate today);

    /**
     * How many cases there are, of each kind as many as anybody would count.
     *
     * @param overdue past the last day of what an office owes
     * @param dueSoon owed within five days
     */
    record Counts(Map<CaseState, Long> states, long overdue, long dueSoon) {

        /** Beyond this nobody counts, so that counting costs the same however many there are. */
        public static final int MOST = 5_000;

        public static final int SOON = 5;

        public Counts {
            states = Map.copyOf(states);
        }
    }

    /**
     * Which part of a list.
     *
     * @param state only cases in this state
     * @param after the cursor of the last line already seen
     * @param limit how many lines at most
     */
    record Part(@Nullable CaseState state, @Nullable String after, int limit) {}

    /**
     * A case in a list.
     *
     * @param office that must act now, or acted last
     * @param next what an office owes next
     * @param cursor its place in the list
     */
    record Line(
            CaseId id,
            SubmissionId submission,
            CaseState state,
            long version,
            OfficePath office,
            LocalDate receivedOn,
            @Nullable Clock next,
            String cursor) {

        public @Nullable LocalDate due() {
            return next == null ? null : next.deadline().due();
        }
    }
}
