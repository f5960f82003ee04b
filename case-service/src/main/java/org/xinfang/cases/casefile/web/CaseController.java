package org.xinfang.cases.casefile.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinfang.cases.casefile.CaseRules;
import org.xinfang.cases.casefile.Cases;
import org.xinfang.cases.casefile.Petition;
import org.xinfang.cases.casefile.Petitions;
import org.xinfang.cases.casefile.Worklists;
import org.xinfang.cases.casefile.Worklists.Line;
import org.xinfang.cases.casefile.Worklists.View;
import org.xinfang.cases.casefile.web.LineViews.LineView;
import org.xinfang.cases.clock.Moments;
import org.xinfang.kernel.Officer;
import org.xinfang.platform.people.People;
import org.xinfang.platform.web.Page;

/** Looking at cases: one, or a list of them. */
@RestController
@RequestMapping("/api/cases")
final class CaseController {

    private final CaseDesk desk;
    private final Worklists worklists;
    private final Petitions petitions;
    private final People people;
    private final LineViews lines;
    private final Moments moments;

    CaseController(Cases cases, Worklists worklists, Petitions petitions, People people, Moments moments) {
        this.desk = new CaseDesk(cases, petitions, people, new CaseViews(moments));
        this.worklists = worklists;
        this.petitions = petitions;
        this.people = people;
        this.lines = new LineViews(moments);
        this.moments = moments;
    }

    @GetMapping("/{id}")
    ResponseEntity<CaseView> show(@PathVariable String id, Officer officer) {
        return desk.show(id, officer);
    }

    @GetMapping
    ResponseEntity<Page<LineView>> list(
            @RequestParam(defaultValue = Asked.INBOX) String view,
            @RequestParam @Nullable String state,
            @RequestParam @Nullable String due,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Officer officer) {
        return Asked.read(view, state, due).fold(asked -> list(asked, after, limit, officer), CaseProblems::of);
    }

    private ResponseEntity<Page<LineView>> list(
            Asked asked, @Nullable String after, @Nullable Integer limit, Officer officer) {
        if (!CaseRules.maySeeCases(officer)) {
            return ResponseEntity.ok(new Page<>(List.of(), null));
        }
        var rows = Page.limit(limit);
        var today = moments.now().today();
        return page(asked.lines(worklists, officer.office(), today, after, rows + 1), rows);
    }

    /** How much there is, for the heads of the lists. */
    @GetMapping("/counts")
    ResponseEntity<CountsView> counts(@RequestParam(defaultValue = Asked.INBOX) String view, Officer officer) {
        return Asked.view(view).fold(known -> ResponseEntity.ok(counts(known, officer)), CaseProblems::of);
    }

    private CountsView counts(View view, Officer officer) {
        if (!CaseRules.maySeeCases(officer)) {
            return CountsView.NONE;
        }
        var today = moments.now().today();
        return CountsView.of(
                switch (view) {
                    case INBOX -> worklists.inboxCounts(officer.office(), today);
                    case ALL -> worklists.allCounts(officer.office(), today);
                });
    }

    private ResponseEntity<Page<LineView>> page(List<Line> found, int rows) {
        var page = Page.of(found, rows, Line::cursor);
        var cards = petitions.cards(page.items().stream().map(Line::submission).toList());
        var names = Names.on(page.items(), people);
        return ResponseEntity.ok(
                page.map(line -> lines.of(line, cards.getOrDefault(line.submission(), Petition.UNKNOWN), names)));
    }
}
