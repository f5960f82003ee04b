package org.xinfang.cases.casefile.web;

import java.util.List;
import java.util.Optional;
import org.xinfang.cases.casefile.Action;
import org.xinfang.cases.casefile.Case;
import org.xinfang.cases.casefile.Case.Accepted;
import org.xinfang.cases.casefile.Case.Issued;
import org.xinfang.cases.casefile.Case.New;
import org.xinfang.cases.casefile.Case.Placed;
import org.xinfang.cases.casefile.Case.Received;
import org.xinfang.cases.casefile.Case.Sent;
import org.xinfang.cases.casefile.Case.Served;
import org.xinfang.cases.casefile.Case.Signing;
import org.xinfang.cases.casefile.CaseState;
import org.xinfang.cases.casefile.CaseStep;
import org.xinfang.cases.casefile.Cases;
import org.xinfang.cases.casefile.Petition;
import org.xinfang.cases.casefile.Referral;
import org.xinfang.cases.casefile.web.CaseView.ActionView;
import org.xinfang.cases.casefile.web.CaseView.PetitionerView;
import org.xinfang.cases.casefile.web.CaseView.ReasonView;
import org.xinfang.cases.casefile.web.CaseView.StepView;
import org.xinfang.cases.casefile.web.CaseView.StoryView;
import org.xinfang.cases.clock.Moments;
import org.xinfang.kernel.Officer;

/** Makes a case into what one officer sees of it today. */
final class CaseViews {

    private final Moments moments;
    private final ClockViews clocks;

    CaseViews(Moments moments) {
        this.moments = moments;
        this.clocks = new ClockViews(moments.law().calendar());
    }

    CaseView of(Cases.Read read, Petition petition, Names names, Officer officer) {
        var file = read.file();
        var registration = file.file().registration();
        var state = CaseState.of(file);
        var referral = referral(file);
        var today = moments.now().today();
        return new CaseView(
                file.id().value(),
                registration.submission().value(),
                state,
                state.chinese(),
                state.english(),
                file.file().version(),
                referral.map(Referral::to).orElse(registration.office()).value(),
                registration.office().value(),
                referral.map(each -> each.firstResponsible().value()).orElse(null),
                referral.map(Referral::note).orElse(null),
                registration.receivedOn(),
                registration.first(),
                file.file().clocks().nextDue().orElse(null),
                DocumentViews.claims(file),
                file.file().clocks().all().stream()
                        .map(clock -> clocks.of(clock, today))
                        .toList(),
                read.history().stream().map(step -> step(step, names)).toList(),
                documents(file, names, officer),
                Optional.ofNullable(petition.petitioner())
                        .map(who -> new PetitionerView(who.name(), who.mobile()))
                        .orElse(null),
                Optional.ofNullable(petition.story())
                        .map(told -> new StoryView(petition.title(), told))
                        .orElse(null),
                Action.of(file, officer).stream().map(CaseViews::action).toList());
    }

    static StepView step(CaseStep step, Names names) {
        var by = step.by();
        return new StepView(
                step.version(),
                step.kind(),
                step.kind().chinese(),
                step.kind().english(),
                step.at(),
                by == null ? null : by.value(),
                by == null ? null : names.of(by),
                step.office().value());
    }

    private static Optional<Referral> referral(Case file) {
        return switch (file) {
            case New _ -> Optional.empty();
            case Placed held -> Optional.of(held.referral());
        };
    }

    private static List<CaseView.DocumentView> documents(Case file, Names names, Officer officer) {
        return switch (file) {
            case New _, Sent _, Received _, Accepted _ -> List.of();
            case Signing held -> List.of(DocumentViews.of(held, names, officer));
            case Issued held -> List.of(DocumentViews.of(held, names));
            case Served held -> List.of(DocumentViews.of(held, names));
        };
    }

    private static ActionView action(Action action) {
        var command = action.command();
        var reason = action.forbidden();
        return new ActionView(
                command,
                command.chinese(),
                command.english(),
                reason == null,
                reason == null
                        ? null
                        : new ReasonView(reason.name(), reason.chinese(), reason.english(), reason.article()));
    }
}
