package org.xinfang.cases.casefile.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.casefile.CaseState;
import org.xinfang.cases.casefile.Petition;
import org.xinfang.cases.casefile.Worklists.Line;
import org.xinfang.cases.casefile.web.CaseView.ClockView;
import org.xinfang.cases.clock.Moments;

/** Makes lines of a worklist into what is shown of them today. */
final class LineViews {

    private final Moments moments;
    private final ClockViews clocks;

    LineViews(Moments moments) {
        this.moments = moments;
        this.clocks = new ClockViews(moments.law().calendar());
    }

    LineView of(Line line, Petition petition, Names names) {
        var next = line.next();
        var who = petition.petitioner();
        var hand = line.handledBy();
        var today = moments.now().today();
        return new LineView(
                line.id().value(),
                line.submission().value(),
                petition.title(),
                who == null ? null : who.name(),
                line.receivedOn(),
                line.first(),
                line.state(),
                line.state().chinese(),
                line.state().english(),
                line.version(),
                line.office().value(),
                hand == null ? null : hand.value(),
                hand == null ? null : names.of(hand),
                line.due(),
                next == null ? null : clocks.of(next, today));
    }

    /**
     * A case in a list.
     *
     * @param petitioner masked
     * @param first whether it is known to be the petitioners' first (初信初访)
     * @param handledBy who took the last step, by login, and what they are called; absent while it was only opened
     * @param clock what is owed next, with all that explains it
     */
    record LineView(
            String id,
            String submission,
            @Nullable String title,
            @Nullable String petitioner,
            LocalDate receivedOn,
            boolean first,
            CaseState state,
            String stateZh,
            String stateEn,
            long version,
            String office,
            @Nullable String handledBy,
            @Nullable String handledByName,
            @Nullable LocalDate due,
            @Nullable ClockView clock) {}
}
