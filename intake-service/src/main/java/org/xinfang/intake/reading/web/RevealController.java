package org.xinfang.intake.reading.web;

import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinfang.intake.progress.Matters;
import org.xinfang.intake.reading.ReadingRefusal;
import org.xinfang.intake.reading.ReadingRules;
import org.xinfang.intake.reading.Readings;
import org.xinfang.intake.reading.web.ReadingViews.PersonsView;
import org.xinfang.intake.reading.web.ReadingViews.ReadingView;
import org.xinfang.intake.submission.Submissions;
import org.xinfang.intake.submission.Submissions.Entry;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.Refusal;
import org.xinfang.platform.people.People;
import org.xinfang.platform.web.Page;
import org.xinfang.platform.web.Problems;

/** Shows personal data in full, and who has looked at it. */
@RestController
@RequestMapping("/api/submissions")
final class RevealController {

    private static final String DOMAIN = "reading";

    private final Submissions submissions;
    private final Matters matters;
    private final Readings readings;
    private final People people;
    private final InstantSource time;

    RevealController(Submissions submissions, Matters matters, Readings readings, People people, InstantSource time) {
        this.submissions = submissions;
        this.matters = matters;
        this.readings = readings;
        this.people = people;
        this.time = time;
    }

    /** Why somebody wants to know. */
    record Reveal(@Nullable String reason) {

        @Override
        public String toString() {
            return "Reveal[redacted]";
        }
    }

    @PostMapping("/{number}/reveal")
    ResponseEntity<PersonsView> reveal(@PathVariable String number, @RequestBody Reveal body, Officer officer) {
        var entry = number(number).flatMap(submissions::find);
        return entry.isEmpty() ? Problems.notFound() : reveal(entry.get(), body, officer);
    }

    private ResponseEntity<PersonsView> reveal(Entry entry, Reveal body, Officer officer) {
        var submission = entry.submission();
        var progress = matters.find(submission.number().asMatter());
        return ReadingRules.read(submission, entry.filing(), progress, officer, body.reason(), time.instant())
                .fold(
                        reading -> {
                            readings.enter(reading);
                            return ResponseEntity.ok()
                                    .cacheControl(CacheControl.noStore())
                                    .body(PersonsView.of(entry.filing()));
                        },
                        RevealController::refused);
    }

    @GetMapping("/reads")
    ResponseEntity<Page<ReadingView>> reads(
            @RequestParam(required = false) @Nullable String submission,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Officer officer) {
        if (!officer.mayAudit()) {
            return Problems.forbidden(DOMAIN, ReadingRefusal.NOT_AN_AUDITOR);
        }
        if (after != null && !Page.isDocumentId(after)) {
            return Problems.refused(DOMAIN, ReadingRefusal.NOT_A_CURSOR, "after");
        }
        var number = Optional.ofNullable(submission).flatMap(RevealController::number);
        if (submission != null && number.isEmpty()) {
            return Problems.refused(DOMAIN, ReadingRefusal.NOT_A_NUMBER, "submission");
        }
        var rows = Page.limit(limit);
        var found = readings.newest(officer.office(), number.orElse(null), after, rows + 1);
        var page = Page.of(found, rows, Readings.Line::place);
        var names = people.names(
                page.items().stream().map(line -> line.reading().reader().id()).toList());
        return ResponseEntity.ok(page.map(line -> ReadingView.of(line, names)));
    }

    private static ResponseEntity<PersonsView> refused(Refusal refusal) {
        return switch ((ReadingRefusal) refusal) {
            case NOT_YOUR_OFFICE -> Problems.notFound();
            case NO_REASON, REASON_TOO_LONG -> Problems.refused(DOMAIN, refusal, "reason");
            case NOT_A_HANDLER, NOT_AN_AUDITOR, NOT_A_NUMBER, NOT_A_CURSOR -> Problems.forbidden(DOMAIN, refusal);
        };
    }

    private static Optional<ItemNumber> number(String typed) {
        return ItemNumber.read(typed) instanceof Decision.Accepted<ItemNumber>(var number)
                ? Optional.of(number)
                : Optional.empty();
    }
}
