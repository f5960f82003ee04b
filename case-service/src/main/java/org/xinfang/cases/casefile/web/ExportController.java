package org.xinfang.cases.casefile.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xinfang.cases.casefile.Petitions;
import org.xinfang.cases.casefile.Worklists;
import org.xinfang.cases.clock.Moments;
import org.xinfang.cases.export.Export;
import org.xinfang.cases.export.Export.Filter;
import org.xinfang.cases.export.ExportRefusal;
import org.xinfang.cases.export.ExportRules;
import org.xinfang.cases.export.Exports;
import org.xinfang.cases.office.Offices;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.Refusal;
import org.xinfang.platform.people.People;
import org.xinfang.platform.web.Problems;

/** Hands out a list as a file, exactly as it is filtered and shown. It goes on record first, with what it is for. */
@RestController
@RequestMapping("/api/cases/export")
final class ExportController {

    private static final String DOMAIN = "export";

    private final Worklists worklists;
    private final Exports exports;
    private final People people;
    private final Moments moments;
    private final CaseSheet sheet;

    ExportController(
            Worklists worklists,
            Petitions petitions,
            Offices offices,
            Exports exports,
            People people,
            Moments moments) {
        this.worklists = worklists;
        this.exports = exports;
        this.people = people;
        this.moments = moments;
        this.sheet = new CaseSheet(
                petitions,
                offices,
                people,
                new LineViews(moments),
                moments.law().zone());
    }

    /**
     * A list, and why somebody wants it.
     *
     * @param language of the headings: {@code en}, or Chinese
     */
    record Wish(
            @Nullable String view,
            @Nullable String state,
            @Nullable String due,
            @Nullable String purpose,
            @Nullable String language) {

        @Override
        public String toString() {
            return "Wish[redacted]";
        }
    }

    /** Whatever is handed out is written here; only a refusal is answered. */
    @PostMapping
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")))
    @Nullable
    ResponseEntity<Void> export(@RequestBody Wish wish, Officer officer, HttpServletResponse response) {
        return ExportRules.purpose(officer, wish.purpose())
                .<@Nullable ResponseEntity<Void>>fold(
                        purpose -> Asked.read(
                                        Objects.requireNonNullElse(wish.view(), Asked.INBOX), wish.state(), wish.due())
                                .<@Nullable ResponseEntity<Void>>fold(
                                        asked -> handOut(asked, purpose, wish, officer, response), CaseProblems::of),
                        ExportController::refused);
    }

    private @Nullable ResponseEntity<Void> handOut(
            Asked asked, String purpose, Wish wish, Officer officer, HttpServletResponse response) {
        var moment = moments.now();
        var found = asked.lines(worklists, officer.office(), moment.today(), null, ExportRules.MOST + 1);
        var lines = found.subList(0, Math.min(found.size(), ExportRules.MOST));
        var export = new Export(
                officer, new Filter(asked.view(), asked.state(), asked.due()), lines.size(), purpose, moment.now());
        exports.enter(export);
        var foot = new CaseSheet.Foot(
                export, people.names(List.of(officer.id())).get(officer.id()), found.size() > lines.size());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment("cases-%s.csv".formatted(moment.today())));
        try {
            sheet.write(response.getOutputStream(), lines, foot, "en".equals(wish.language()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return null;
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    private static <T> ResponseEntity<T> refused(Refusal refusal) {
        return refusal == ExportRefusal.NO_CASES
                ? Problems.forbidden(DOMAIN, refusal)
                : Problems.refused(DOMAIN, refusal, "purpose");
    }
}
