package org.xinfang.intake.submission.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinfang.intake.filing.Desk;
import org.xinfang.intake.submission.Cursor;
import org.xinfang.intake.submission.Register;
import org.xinfang.intake.submission.Submissions;
import org.xinfang.intake.submission.Submissions.Line;
import org.xinfang.intake.submission.web.SubmissionViews.EntryView;
import org.xinfang.intake.submission.web.SubmissionViews.LineView;
import org.xinfang.intake.submission.web.SubmissionViews.ReceiptView;
import org.xinfang.kernel.Cause;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.Role;
import org.xinfang.platform.RegionSettings;
import org.xinfang.platform.web.Page;
import org.xinfang.platform.web.Problems;
import tools.jackson.databind.json.JsonMapper;

/** The register at the counter and on the public page. */
@RestController
final class SubmissionController {

    private static final String DOMAIN = "submission";
    private static final Set<Role> REGISTRARS = Set.of(Role.RECEPTIONIST, Role.REGISTRAR);

    /** A document and a message must hold it, sealed, twice over. */
    private static final int LARGEST = 2 * 1024 * 1024;

    private final Register register;
    private final Submissions submissions;
    private final FilingReader reader;
    private final Desk publicPage;

    SubmissionController(Register register, Submissions submissions, JsonMapper json, RegionSettings region) {
        this.register = register;
        this.submissions = submissions;
        this.reader = new FilingReader(json);
        this.publicPage = new Desk.PublicPage(region.rootOffice());
    }

    @PostMapping("/api/submissions")
    @Filed
    ResponseEntity<ReceiptView> register(@RequestBody byte[] filing, Officer officer, Cause cause) {
        return officer.hasAny(REGISTRARS)
                ? enter(filing, new Desk.Counter(officer), cause)
                : Problems.forbidden(DOMAIN, RegisterRefusal.NOT_A_REGISTRAR);
    }

    @PostMapping("/api/public/submissions")
    @Filed
    ResponseEntity<ReceiptView> registerFromPublicPage(@RequestBody byte[] filing, Cause cause) {
        return enter(filing, publicPage, cause);
    }

    @GetMapping("/api/submissions")
    ResponseEntity<Page<LineView>> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Officer officer) {
        if (!mayRead(officer)) {
            return Problems.forbidden(DOMAIN, RegisterRefusal.NOT_A_READER);
        }
        var cursor = Optional.ofNullable(after).flatMap(Cursor::read);
        if (after != null && cursor.isEmpty()) {
            return Problems.refused(DOMAIN, RegisterRefusal.NOT_A_CURSOR, "after");
        }
        var most = Page.limit(limit);
        var lines = submissions.newest(officer.office(), cursor.orElse(null), most + 1);
        return ResponseEntity.ok(
                Page.of(lines, most, SubmissionController::cursor).map(LineView::of));
    }

    @GetMapping("/api/submissions/{number}")
    ResponseEntity<EntryView> show(@PathVariable String number, Officer officer) {
        if (!mayRead(officer)) {
            return Problems.forbidden(DOMAIN, RegisterRefusal.NOT_A_READER);
        }
        var entry = number(number)
                .flatMap(submissions::find)
                .filter(found -> officer.office().covers(found.submission().office()));
        return entry.isPresent() ? ResponseEntity.ok(EntryView.of(entry.get())) : Problems.notFound();
    }

    private ResponseEntity<ReceiptView> enter(byte[] body, Desk desk, Cause cause) {
        if (body.length > LARGEST) {
            return problem(CONTENT_TOO_LARGE, RegisterRefusal.TOO_LARGE);
        }
        var filing = reader.read(body);
        if (filing.isEmpty()) {
            return problem(BAD_REQUEST, RegisterRefusal.NOT_JSON);
        }
        var receipt = ReceiptView.of(register.enter(filing.get(), desk, cause));
        return ResponseEntity.created(URI.create("/api/submissions/" + receipt.number()))
                .body(receipt);
    }

    private static ResponseEntity<ReceiptView> problem(HttpStatus status, RegisterRefusal refusal) {
        return Problems.answer(Problems.of(status, DOMAIN, refusal));
    }

    private static boolean mayRead(Officer officer) {
        return officer.roles().stream().anyMatch(role -> !role.isGuardian());
    }

    private static Optional<ItemNumber> number(String typed) {
        return ItemNumber.read(typed) instanceof Decision.Accepted<ItemNumber>(var number)
                ? Optional.of(number)
                : Optional.empty();
    }

    private static String cursor(Line line) {
        return Cursor.of(line.submission()).text();
    }
}
