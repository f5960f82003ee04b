package org.xinfang.cases.casefile.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinfang.cases.casefile.CaseRefusal;
import org.xinfang.cases.casefile.CaseRules;
import org.xinfang.cases.casefile.CaseState;
import org.xinfang.cases.casefile.Cases;
import org.xinfang.cases.casefile.FieldRefusal;
import org.xinfang.cases.casefile.Petition;
import org.xinfang.cases.casefile.Petitions;
import org.xinfang.cases.casefile.Worklists;
import org.xinfang.cases.casefile.Worklists.Line;
import org.xinfang.cases.casefile.Worklists.Part;
import org.xinfang.cases.casefile.web.LineViews.LineView;
import org.xinfang.cases.clock.Moments;
import org.xinfang.cases.people.People;
import org.xinfang.kernel.Officer;
import org.xinfang.platform.web.Page;

/** Looking at cases: one, or a list of them. */
@RestController
@RequestMapping("/api/cases")
final class CaseController {

    private static final String INBOX = "inbox";
    private static final String ALL = "all";

    private final CaseDesk desk;
    private final Worklists worklists;
    private final Petitions petitions;
    private final LineViews lines;
    private final Moments moments;

    CaseController(Cases cases, Worklists worklists, Petitions petitions, People people, Moments moments) {
        this.desk = new CaseDesk(cases, petitions, people, new CaseViews(moments));
        this.worklists = worklists;
        this.petitions = petitions;
        this.lines = new LineViews(moments);
        this.moments = moments;
    }

    @GetMapping("/{id}")
    ResponseEntity<CaseView> show(@PathVariable String id, Officer officer) {
        return desk.show(id, officer);
    }

    @GetMapping
    ResponseEntity<Page<LineView>> list(
            @RequestParam(defaultValue = INBOX) String view,
            @RequestParam @Nullable String state,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Officer officer) {
        var known = state == null ? null : CaseState.read(state).orElse(null);
        if (state != null && known == null) {
            return CaseProblems.of(new FieldRefusal(CaseRefusal.NOT_A_CHOICE, "state"));
        }
        if (!CaseRules.maySeeCases(officer)) {
            return ResponseEntity.ok(new Page<>(List.of(), null));
        }
        var rows = Page.limit(limit);
        var part = new Part(known, after, rows + 1);
        return switch (view) {
            case INBOX -> page(worklists.inbox(officer.office(), part), rows);
            case ALL -> page(worklists.all(officer.office(), part), rows);
            default -> CaseProblems.of(new FieldRefusal(CaseRefusal.NOT_A_CHOICE, "view"));
        };
    }

    /** How much there is, for the heads of the lists. */
    @GetMapping("/counts")
    ResponseEntity<CountsView> counts(@RequestParam(defaultValue = INBOX) String view, Officer officer) {
        if (!CaseRules.maySeeCases(officer)) {
            return ResponseEntity.ok(CountsView.NONE);
        }
        var today = moments.now().today();
        return switch (view) {
            case INBOX -> ResponseEntity.ok(CountsView.of(worklists.inboxCounts(officer.office(), today)));
            case ALL -> ResponseEntity.ok(CountsView.of(worklists.allCounts(officer.office(), today)));
            default -> CaseProblems.of(new FieldRefusal(CaseRefusal.NOT_A_CHOICE, "view"));
        };
    }

    private ResponseEntity<Page<LineView>> page(List<Line> found, int rows) {
        var page = Page.of(found, rows, Line::cursor);
        var cards = petitions.cards(page.items().stream().map(Line::submission).toList());
        return ResponseEntity.ok(
                page.map(line -> lines.of(line, cards.getOrDefault(line.submission(), Petition.UNKNOWN))));
    }
}
