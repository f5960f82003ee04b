package org.xinfang.cases.casefile.web;

import static org.xinfang.cases.casefile.CaseRefusal.NOT_A_CHOICE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.casefile.CaseState;
import org.xinfang.cases.casefile.FieldRefusal;
import org.xinfang.cases.casefile.Worklists;
import org.xinfang.cases.casefile.Worklists.Due;
import org.xinfang.cases.casefile.Worklists.Line;
import org.xinfang.cases.casefile.Worklists.Part;
import org.xinfang.cases.casefile.Worklists.Pressing;
import org.xinfang.cases.casefile.Worklists.View;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.OfficePath;

/** Which list somebody asks for. */
record Asked(View view, @Nullable CaseState state, @Nullable Due due) {

    static final String INBOX = "inbox";

    static Decision<Asked> read(String view, @Nullable String state, @Nullable String due) {
        var knownState = state == null ? null : CaseState.read(state).orElse(null);
        if (state != null && knownState == null) {
            return Decision.refuse(new FieldRefusal(NOT_A_CHOICE, "state"));
        }
        var knownDue = due == null ? null : Due.read(due).orElse(null);
        if (due != null && knownDue == null) {
            return Decision.refuse(new FieldRefusal(NOT_A_CHOICE, "due"));
        }
        return view(view).fold(known -> Decision.accept(new Asked(known, knownState, knownDue)), Decision::refuse);
    }

    static Decision<View> view(String name) {
        return View.read(name)
                .map(Decision::accept)
                .orElseGet(() -> Decision.refuse(new FieldRefusal(NOT_A_CHOICE, "view")));
    }

    List<Line> lines(Worklists worklists, OfficePath office, LocalDate today, @Nullable String after, int limit) {
        var part = new Part(state, due == null ? null : new Pressing(due, today), after, limit);
        return switch (view) {
            case INBOX -> worklists.inbox(office, part);
            case ALL -> worklists.all(office, part);
        };
    }
}
