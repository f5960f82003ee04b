package org.xinfang.cases.casefile.web;

import java.util.Arrays;
import java.util.List;
import org.xinfang.cases.casefile.CaseState;
import org.xinfang.cases.casefile.Worklists.Counts;

/**
 * How many cases there are.
 *
 * @param dueSoon not overdue, but three quarters of the time are used
 * @param most a count that has reached this may be more
 */
record CountsView(List<StateCount> states, long overdue, long dueSoon, int most) {

    static final CountsView NONE = new CountsView(List.of(), 0, 0, Counts.MOST);

    /** How many are in one state. */
    record StateCount(CaseState state, long count) {}

    static CountsView of(Counts counts) {
        var states = Arrays.stream(CaseState.values())
                .map(state -> new StateCount(state, counts.states().getOrDefault(state, 0L)))
                .toList();
        return new CountsView(states, counts.overdue(), counts.dueSoon(), Counts.MOST);
    }
}
