package org.xinfang.cases.casefile.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xinfang.cases.casefile.CaseRules;
import org.xinfang.cases.casefile.Cases;
import org.xinfang.cases.casefile.DocumentNumbers;
import org.xinfang.cases.casefile.OfficeBook;
import org.xinfang.cases.casefile.Petitions;
import org.xinfang.cases.casefile.web.CaseDesk.Visit;
import org.xinfang.cases.casefile.web.CaseRequests.Draft;
import org.xinfang.cases.casefile.web.CaseRequests.Plain;
import org.xinfang.cases.casefile.web.CaseRequests.Serve;
import org.xinfang.cases.casefile.web.CaseRequests.Transfer;
import org.xinfang.cases.clock.Moments;
import org.xinfang.kernel.Cause;
import org.xinfang.kernel.Officer;
import org.xinfang.platform.people.People;

/** Moving a case on, one command per step; each answers with the case as it is then. */
@RestController
@RequestMapping("/api/cases/{id}")
final class CaseCommandController {

    private static final String IF_MATCH = "If-Match";

    private final CaseDesk desk;
    private final Moments moments;
    private final OfficeBook offices;
    private final DocumentNumbers numbers;
    private final CaseSettings settings;

    CaseCommandController(
            Cases cases,
            Petitions petitions,
            People people,
            Moments moments,
            OfficeBook offices,
            DocumentNumbers numbers,
            CaseSettings settings) {
        this.desk = new CaseDesk(cases, petitions, people, new CaseViews(moments));
        this.moments = moments;
        this.offices = offices;
        this.numbers = numbers;
        this.settings = settings;
    }

    @PostMapping("/transfer")
    ResponseEntity<CaseView> transfer(
            @PathVariable String id,
            @RequestBody Transfer body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Officer officer,
            Cause cause) {
        return desk.act(
                new Visit(id, officer, cause),
                SeenVersion.of(body.version(), ifMatch),
                file -> CaseRules.transfer(file, officer, body.intent(), offices::knows, moments.now()));
    }

    @PostMapping("/sign-for")
    ResponseEntity<CaseView> signFor(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable Plain body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Officer officer,
            Cause cause) {
        return desk.act(
                new Visit(id, officer, cause),
                seen(body, ifMatch),
                file -> CaseRules.signFor(file, officer, moments.now()));
    }

    @PostMapping("/accept")
    ResponseEntity<CaseView> accept(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable Plain body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Officer officer,
            Cause cause) {
        return desk.act(
                new Visit(id, officer, cause),
                seen(body, ifMatch),
                file -> CaseRules.accept(file, officer, moments.now()));
    }

    @PostMapping("/draft-opinion")
    ResponseEntity<CaseView> draftOpinion(
            @PathVariable String id,
            @RequestBody Draft body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Officer officer,
            Cause cause) {
        var draft = body.intent(settings.reviewOrgan());
        return desk.act(
                new Visit(id, officer, cause),
                SeenVersion.of(body.version(), ifMatch),
                file -> CaseRules.draftOpinion(file, officer, draft, moments.now()));
    }

    @PostMapping("/sign-opinion")
    ResponseEntity<CaseView> signOpinion(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable Plain body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Officer officer,
            Cause cause) {
        return desk.act(
                new Visit(id, officer, cause),
                seen(body, ifMatch),
                file -> CaseRules.signOpinion(file, officer, numbers, moments.now()));
    }

    @PostMapping("/serve")
    ResponseEntity<CaseView> serve(
            @PathVariable String id,
            @RequestBody Serve body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Officer officer,
            Cause cause) {
        return desk.act(
                new Visit(id, officer, cause),
                SeenVersion.of(body.version(), ifMatch),
                file -> CaseRules.serve(file, officer, body.intent(), moments.now()));
    }

    private static @Nullable Long seen(@Nullable Plain body, @Nullable String ifMatch) {
        return SeenVersion.of(Objects.requireNonNullElse(body, Plain.EMPTY).version(), ifMatch);
    }
}
