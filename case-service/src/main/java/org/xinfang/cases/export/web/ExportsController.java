package org.xinfang.cases.export.web;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinfang.cases.casefile.CaseState;
import org.xinfang.cases.casefile.Worklists.Due;
import org.xinfang.cases.export.ExportRefusal;
import org.xinfang.cases.export.ExportRules;
import org.xinfang.cases.export.Exports;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.OfficerId;
import org.xinfang.platform.people.People;
import org.xinfang.platform.web.Page;
import org.xinfang.platform.web.Problems;

/** Who took which list, when and what for. */
@RestController
@RequestMapping("/api/cases/exports")
final class ExportsController {

    private static final String DOMAIN = "export";

    private final Exports exports;
    private final People people;

    ExportsController(Exports exports, People people) {
        this.exports = exports;
        this.people = people;
    }

    @GetMapping
    ResponseEntity<Page<ExportView>> exports(
            @RequestParam @Nullable String after, @RequestParam @Nullable Integer limit, Officer officer) {
        if (!ExportRules.maySeeWho(officer)) {
            return Problems.forbidden(DOMAIN, ExportRefusal.NOT_AN_AUDITOR);
        }
        if (after != null && !Page.isDocumentId(after)) {
            return Problems.refused(DOMAIN, ExportRefusal.NOT_A_CURSOR, "after");
        }
        var rows = Page.limit(limit);
        var page = Page.of(exports.newest(officer.office(), after, rows + 1), rows, Exports.Line::place);
        var names = people.names(
                page.items().stream().map(line -> line.export().by().id()).toList());
        return ResponseEntity.ok(page.map(line -> ExportView.of(line, names)));
    }

    /**
     * A list that was taken.
     *
     * @param by who took it, by login, and what they are called
     * @param view the inbox of the office, or all of its cases
     */
    record ExportView(
            String id,
            Instant at,
            String by,
            @Nullable String byName,
            String office,
            String view,
            @Nullable CaseState state,
            @Nullable Due due,
            int lines,
            String purpose) {

        static ExportView of(Exports.Line line, Map<OfficerId, String> names) {
            var export = line.export();
            var by = export.by();
            return new ExportView(
                    line.place(),
                    export.at(),
                    by.id().value(),
                    names.get(by.id()),
                    by.office().value(),
                    export.filter().view().code(),
                    export.filter().state(),
                    export.filter().due(),
                    export.lines(),
                    export.purpose());
        }

        @Override
        public String toString() {
            return "ExportView[%s, redacted]".formatted(id);
        }
    }
}
