package org.xinfang.accountability.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.OfficePath;

/**
 * What one fact adds to what is known of duties.
 *
 * <p>Parts of one thing come in any order and any number of times. Of two that say the same thing differently, the
 * earlier counts.
 */
public sealed interface Part {

    Source source();

    /** A duty began. */
    record Started(String clock, Derivation derivation, Source source) implements Part {}

    /** A duty ended. */
    record Ended(String clock, LocalDate on, End end, Source source) implements Part {}

    /** Something happened that is counted by office and day. */
    record Happened(Occurrence occurrence, Source source) implements Part {}

    /** How a duty came to its end. */
    enum End {
        MET,
        CANCELLED
    }

    /**
     * What a duty is and how its last day was arrived at.
     *
     * @param owner the office that owes the step
     * @param code the row of the table of limits; a later build may know rows that this one does not
     * @param workingDays whether the days are working days
     * @param due the last day in law, rolled to a working day
     * @param unrolled the last day as counted
     */
    record Derivation(
            String matter,
            OfficePath owner,
            String code,
            LocalDate startedOn,
            int days,
            boolean workingDays,
            LocalDate due,
            LocalDate unrolled,
            String rulePack,
            String calendar,
            String article) {}

    /**
     * One thing that is counted.
     *
     * @param kind what it counts as
     * @param about the event, or what is counted once however often it is said
     * @param series of several in one series the last counts; absent for what nothing later replaces
     */
    record Occurrence(
            OccurrenceKind kind,
            String about,
            OfficePath office,
            LocalDate on,
            @Nullable String matter,
            @Nullable String submission,
            @Nullable String series) {

        /** The same for the same thing. */
        public String id() {
            return kind + "/" + about;
        }
    }
}
