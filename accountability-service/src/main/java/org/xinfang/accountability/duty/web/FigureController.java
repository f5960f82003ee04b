package org.xinfang.accountability.duty.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinfang.accountability.duty.Duties;
import org.xinfang.accountability.duty.Duties.Counted;
import org.xinfang.accountability.duty.Evidence;
import org.xinfang.accountability.duty.Figure;
import org.xinfang.accountability.duty.FigureRefusal;
import org.xinfang.accountability.duty.Scope;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.Refusal;
import org.xinfang.platform.RegionSettings;
import org.xinfang.platform.web.Page;
import org.xinfang.platform.web.Problems;

/** Tells figures and opens them. */
@RestController
@RequestMapping("/api/accountability")
final class FigureController {

    private static final String DOMAIN = "figures";

    private final Duties duties;
    private final Evidence evidence;
    private final ZoneId zone;
    private final InstantSource time;

    FigureController(Duties duties, Evidence evidence, RegionSettings region, InstantSource time) {
        this.duties = duties;
        this.evidence = evidence;
        this.zone = region.zone();
        this.time = time;
    }

    /** The duties of one case, each with its derivation, as they stand on a day. */
    public record CaseDuties(String matter, LocalDate asOf, List<CountedView> duties) {}

    @GetMapping("/figures")
    ResponseEntity<FiguresView> figures(Officer reader, @ParameterObject Asked asked) {
        return inScope(reader, asked, scope -> ResponseEntity.ok(FiguresView.of(scope, duties.count(scope))));
    }

    @GetMapping("/figures/{code}/events")
    ResponseEntity<Page<CountedView>> events(
            Officer reader,
            @PathVariable String code,
            @ParameterObject Asked asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var figure = Figure.of(code);
        if (figure.isEmpty()) {
            return Problems.notFound();
        }
        return inScope(reader, asked, scope -> {
            var rows = Page.limit(limit);
            var page = Page.of(duties.open(figure.get(), scope, after, rows + 1), rows, Counted::id);
            return ResponseEntity.ok(new Page<>(explained(page.items(), scope.asOf()), page.next()));
        });
    }

    @GetMapping("/cases/{matter}/duties")
    ResponseEntity<CaseDuties> duties(Officer reader, @PathVariable String matter) {
        if (!Asked.isReader(reader)) {
            return Problems.forbidden(DOMAIN, FigureRefusal.NOT_A_READER);
        }
        if (!duties.concerns(matter, reader.office())) {
            return Problems.notFound();
        }
        var owed = duties.ofMatter(matter).stream()
                .<Counted>map(Counted.OfDuty::new)
                .toList();
        return ResponseEntity.ok(new CaseDuties(matter, today(), explained(owed, today())));
    }

    private <T> ResponseEntity<T> inScope(Officer reader, Asked asked, Function<Scope, ResponseEntity<T>> answer) {
        return asked.by(reader, today(), zone).fold(answer, FigureController::refused);
    }

    private static <T> ResponseEntity<T> refused(Refusal refusal) {
        return switch ((FigureRefusal) refusal) {
            case NOT_A_READER, NOT_YOUR_OFFICE -> Problems.forbidden(DOMAIN, refusal);
            case NOT_AN_OFFICE -> Problems.refused(DOMAIN, refusal, "office");
            case PERIOD_REVERSED -> Problems.refused(DOMAIN, refusal, "from");
            case NOT_YET -> Problems.refused(DOMAIN, refusal, "asOf");
        };
    }

    private List<CountedView> explained(List<Counted> counted, LocalDate asOf) {
        var events = counted.stream()
                .flatMap(each -> CountedView.sources(each).stream())
                .map(source -> source.event())
                .toList();
        var places = evidence.of(events);
        return counted.stream().map(each -> CountedView.of(each, asOf, places)).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), zone);
    }
}
