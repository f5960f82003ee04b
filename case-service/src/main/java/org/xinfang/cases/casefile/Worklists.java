package org.xinfang.cases.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.clock.Clock;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.OfficerId;

/** The cases of an office, in pages. A page is cut by the value of its last line, so that new cases do not shift it. */
public interface Worklists {

    /** The cases in which this office itself must act now, the most pressing first. */
    List<Line> inbox(OfficePath office, Part part);

    /** Every case of this office and of those beneath it, the newest first; what presses, by its last day. */
    List<Line> all(OfficePath office, Part part);

    /** How much there is in the inbox of an office. */
    Counts inboxCounts(OfficePath office, LocalDate today);

    /** How much there is of an office and of those beneath it. */
    Counts allCounts(OfficePath office, LocalDate today);

    /**
     * How many cases there are, of each kind as many as anybody would count.
     *
     * @param overdue past the last day of what an office owes
     * @param dueSoon within the warning of what an office owes, today's last days among them
     */
    record Counts(Map<CaseState, Long> states, long overdue, long dueSoon) {

        /** Beyond this nobody counts, so that counting costs the same however many there are. */
        public static final int MOST = 5_000;

        public Counts {
            states = Map.copyOf(states);
        }
    }

    /**
     * Which part of a list.
     *
     * @param state only cases in this state
     * @param pressing only cases of which a step presses so
     * @param after the cursor of the last line already seen
     * @param limit how many lines at most
     */
    record Part(
            @Nullable CaseState state,
            @Nullable Pressing pressing,
            @Nullable String after,
            int limit) {}

    /** Which list. */
    enum View {
        INBOX,
        ALL;

        public static Optional<View> read(String name) {
            return Arrays.stream(values())
                    .filter(view -> view.code().equals(name))
                    .findAny();
        }

        /** As an address names it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How what an office owes next presses on a day. */
    record Pressing(Due due, LocalDate today) {}

    /** How the last day of what is owed stands to today. */
    enum Due {
        /** It is past. */
        OVERDUE,
        /** It is still to come, and three quarters of the time are used. */
        SOON;

        public static Optional<Due> read(String name) {
            return Arrays.stream(values())
                    .filter(due -> due.name().equals(name))
                    .findAny();
        }
    }

    /**
     * A case in a list.
     *
     * @param office that must act now, or acted last
     * @param first whether it is known to be the petitioners' first
     * @param handledBy who took the last step; absent while it was only opened
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
            boolean first,
            @Nullable OfficerId handledBy,
            @Nullable Clock next,
            String cursor) {

        public @Nullable LocalDate due() {
            return next == null ? null : next.deadline().due();
        }
    }
}
