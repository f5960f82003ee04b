package org.xinfang.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.OfficePath;

/** The cases of an office, in pages. A page is cut by the value of its last line, so that new cases do not shift it. */
public interface Worklists {

    /** The cases in which this office itself must act now, the most pressing first. */
    List<Line> inbox(OfficePath office, Part part);

    /** Every case of this office and of those beneath it, the newest first. */
    List<Line> all(OfficePath office, Part part);

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
     * @param due the last day of what an office owes next
     * @param cursor its place in the list
     */
    record Line(
            CaseId id,
            SubmissionId submission,
            CaseState state,
            long version,
            OfficePath office,
            @Nullable LocalDate due,
            String cursor) {}
}
