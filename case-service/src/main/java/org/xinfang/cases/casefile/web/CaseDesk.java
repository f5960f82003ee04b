package org.xinfang.cases.casefile.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.xinfang.cases.casefile.Case;
import org.xinfang.cases.casefile.CaseEvent;
import org.xinfang.cases.casefile.CaseId;
import org.xinfang.cases.casefile.CaseRefusal;
import org.xinfang.cases.casefile.CaseRules;
import org.xinfang.cases.casefile.Cases;
import org.xinfang.cases.casefile.Petitions;
import org.xinfang.kernel.Cause;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.Decision.Accepted;
import org.xinfang.kernel.Decision.Refused;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.Outcome;
import org.xinfang.kernel.Outcome.AlreadyHandled;
import org.xinfang.kernel.Outcome.Decided;
import org.xinfang.kernel.Outcome.NotFound;
import org.xinfang.platform.people.People;
import org.xinfang.platform.web.Problems;

/** Puts an officer's command to a case and shows what came of it. */
final class CaseDesk {

    private static final Logger LOG = LoggerFactory.getLogger(CaseDesk.class);

    private final Cases cases;
    private final Petitions petitions;
    private final People people;
    private final CaseViews views;

    CaseDesk(Cases cases, Petitions petitions, People people, CaseViews views) {
        this.cases = cases;
        this.petitions = petitions;
        this.people = people;
        this.views = views;
    }

    /** An officer before a case. */
    record Visit(String id, Officer officer, Cause cause) {}

    ResponseEntity<CaseView> show(String id, Officer officer) {
        return read(id, officer)
                .map(read -> ResponseEntity.ok(views.of(
                        read,
                        petitions.of(read.file().file().registration().submission()),
                        Names.in(read, people),
                        officer)))
                .orElseGet(Problems::notFound);
    }

    /**
     * Does what the rule allows.
     *
     * @param seen the version on which the officer decided, where the client says so
     */
    <E extends CaseEvent> ResponseEntity<CaseView> act(
            Visit visit, @Nullable Long seen, Function<Case, Decision<E>> rule) {
        return CaseId.read(visit.id())
                .map(id -> answer(cases.decide(id, visit.cause(), asSeen(seen, visit.officer(), rule)), visit, seen))
                .orElseGet(Problems::notFound);
    }

    private static <E extends CaseEvent> Function<Case, Decision<E>> asSeen(
            @Nullable Long seen, Officer officer, Function<Case, Decision<E>> rule) {
        return file -> seen != null && seen != file.file().version() && CaseRules.maySee(file, officer)
                ? Decision.refuse(CaseRefusal.CHANGED_BY_ANOTHER)
                : rule.apply(file);
    }

    private ResponseEntity<CaseView> answer(Outcome<? extends CaseEvent> outcome, Visit visit, @Nullable Long seen) {
        return switch (outcome) {
            case Decided<?>(Accepted<?>(var event)) -> {
                LOG.atInfo()
                        .addKeyValue("case", visit.id())
                        .addKeyValue("event", event.getClass().getSimpleName())
                        .addKeyValue("office", visit.officer().office().value())
                        .log("A case moved on");
                yield show(visit.id(), visit.officer());
            }
            case AlreadyHandled<?> _ -> show(visit.id(), visit.officer());
            case Decided<?>(Refused<?>(var reason))
            when reason == CaseRefusal.CHANGED_BY_ANOTHER && seen != null -> changedSince(visit, seen);
            case Decided<?>(Refused<?>(var reason)) -> CaseProblems.of(reason);
            case NotFound<?> _ -> Problems.notFound();
        };
    }

    private ResponseEntity<CaseView> changedSince(Visit visit, long seen) {
        var read = read(visit.id(), visit.officer());
        var names = read.map(found -> Names.in(found, people)).orElse(Names.NONE);
        var since = read.map(Cases.Read::history).orElse(List.of()).stream()
                .filter(step -> step.version() > seen)
                .toList();
        var problem = Problems.of(HttpStatus.CONFLICT, CaseProblems.DOMAIN, new ChangedByAnother(since, names));
        problem.setProperty(
                "changes",
                since.stream().map(step -> CaseViews.step(step, names)).toList());
        return Problems.answer(problem);
    }

    private Optional<Cases.Read> read(String id, Officer officer) {
        return CaseId.read(id).flatMap(cases::find).filter(read -> CaseRules.maySee(read.file(), officer));
    }
}
