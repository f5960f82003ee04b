package org.xinfang.cases.casefile.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.casefile.CaseState;
import org.xinfang.cases.casefile.Worklists.Line;
import org.xinfang.cases.clock.Moments;

/** Makes lines of a worklist into what is shown of them today. */
final class LineViews {

    private final Moments moments;

    LineViews(Moments moments) {
        this.moments = moments;
    }

    LineView of(Line line, @Nullable String title) {
        var due = line.due();
        var today = moments.now().today();
        return new LineView(
                line.id().value(),
                line.submission().value(),
                title,
                line.state(),
                line.state().chinese(),
                line.state().english(),
                line.version(),
                line.office().value(),
                due,
                due == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(today, due)));
    }

    /** A case in a list. */
    record LineView(
            String id,
            String submission,
            @Nullable String title,
            CaseState state,
            String stateZh,
            String stateEn,
            long version,
            String office,
            @Nullable LocalDate due,
            @Nullable Integer daysLeft) {}
}
