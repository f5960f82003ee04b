package org.xinfang.cases.casefile.web;

import static org.xinfang.cases.casefile.CaseRefusal.NOT_A_CHOICE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.casefile.CaseState;
import org.xinfang.cases.casefile.FieldRefusal;
import org.xinfang.cases.casefile.Worklists;
import org.xinfang.cases.casefile.Worklists.Due;
import org.xinfang.cases.casefile.Worklists.Line;
import org.xinfang.cases.casefile.Worklists.Part;
import org.xinfang.cases.casefile.Worklists.Pressing;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.OfficePath;

/** Which list somebody asks for. */
record Asked(View view, @Nullable CaseState state, @Nullable Due due) {

    static final String INBOX = "inbox";

    /** The lists there are. */
    enum View {
        INBOX,
        ALL;

        static Decision<View> read(String name) {
            return Arrays.stream(values())
                    .filter(view -> view.name().toLowerCase(Locale.ROOT).equals(name))
                    .findAny()
                    .map(Decision::accept)
                    .orElseGet(() -> Decision.refuse(new FieldRefusal(NOT_A_CHOICE, "view")));
        }
    }

    static Decision<Asked> read(String view, @Nullable String state, @Nullable String due) {
        var knownState = state == null ? null : CaseState.read(state).orElse(null);
        if (state != null && knownState == null) {
            return Decision.refuse(new FieldRefusal(NOT_A_CHOICE, "state"));
        }
        var knownDue = due == null ? null : Due.read(due).orElse(null);
        if (due != null && knownDue == null) {
            return Decision.refuse(new FieldRefusal(NOT_A_CHOICE, "due"));
        }
        return View.read(view).fold(known -> Decision.accept(new Asked(known, knownState, knownDue)), Decision::refuse);
    }

    List<Line> lines(Worklists worklists, OfficePath office, LocalDate today, @Nullable String after, int limit) {
        var part = new Part(state, due == null ? null : new Pressing(due, today), after, limit);
        return switch (view) {
            case INBOX -> worklists.inbox(office, part);
            case ALL -> worklists.all(office, part);
        };
    }
}
