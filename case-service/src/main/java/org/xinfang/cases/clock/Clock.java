package org.xinfang.cases.clock;

import java.time.LocalDate;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.limit.Deadline;

/** One legal limit of a case (时限), with its derivation: it runs, or it has come to its end. */
public sealed interface Clock {

    ClockId id();

    /** The office whose step the clock measures; for a right of the petitioner, the office it is held against. */
    OfficePath office();

    Deadline deadline();

    /** Whether an office owes a step by then. To object is a right, not a duty, and to ask for review is the petitioner's. */
    default boolean isDuty() {
        return switch (deadline().code()) {
            case T1, T2, T3, T6, T7, T10, T12, T13, T14, T16 -> true;
            case T4, T9, T11, RATING -> false;
        };
    }

    /** The limit runs. */
    record Running(ClockId id, OfficePath office, Deadline deadline) implements Clock {

        /** The step was done, in time or late. */
        Ended met(LocalDate on) {
            return new Ended(id, office, deadline, End.MET, on);
        }

        /** The step is not owed any more. */
        Ended cancelled(LocalDate on) {
            return new Ended(id, office, deadline, End.CANCELLED, on);
        }
    }

    /** The limit has ended. */
    record Ended(ClockId id, OfficePath office, Deadline deadline, End end, LocalDate on) implements Clock {

        /** The step was done, but after the last day. It counts as done; the lateness stays on record. */
        public boolean isLate() {
            return end == End.MET && deadline.isOverdue(on);
        }
    }

    /** How a limit came to its end. */
    enum End {
        MET,
        CANCELLED
    }
}
