package org.xinfang.cases.casefile.web;

import java.time.LocalDate;
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
import org.xinfang.cases.casefile.web.CaseView.ClockStatus;
import org.xinfang.cases.casefile.web.CaseView.ClockView;
import org.xinfang.cases.casefile.web.CaseView.PetitionerView;
import org.xinfang.cases.casefile.web.CaseView.ReasonView;
import org.xinfang.cases.casefile.web.CaseView.StepView;
import org.xinfang.cases.casefile.web.CaseView.StoryView;
import org.xinfang.cases.clock.Clock;
import org.xinfang.cases.clock.Moments;
import org.xinfang.kernel.Officer;

/** Makes a case into what one officer sees of it today. */
final class CaseViews {

    private final Moments moments;

    CaseViews(Moments moments) {
        this.moments = moments;
    }

    CaseView of(Cases.Read read, Petition petition, Officer officer) {
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
                file.file().clocks().nextDue().orElse(null),
                DocumentViews.claims(file),
                file.file().clocks().all().stream()
                        .map(clock -> clock(clock, today))
                        .toList(),
                read.history().stream().map(CaseViews::step).toList(),
                documents(file, officer),
                Optional.ofNullable(petition.petitioner())
                        .map(who -> new PetitionerView(who.name(), who.mobile()))
                        .orElse(null),
                Optional.ofNullable(petition.story())
                        .map(told -> new StoryView(petition.title(), told))
                        .orElse(null),
                Action.of(file, officer).stream().map(CaseViews::action).toList());
    }

    static StepView step(CaseStep step) {
        var by = step.by();
        return new StepView(
                step.version(),
                step.kind(),
                step.kind().chinese(),
                step.kind().english(),
                step.at(),
                by == null ? null : by.value(),
                step.office().value());
    }

    private static Optional<Referral> referral(Case file) {
        return switch (file) {
            case New _ -> Optional.empty();
            case Placed held -> Optional.of(held.referral());
        };
    }

    private static List<CaseView.DocumentView> documents(Case file, Officer officer) {
        return switch (file) {
            case New _, Sent _, Received _, Accepted _ -> List.of();
            case Signing held -> List.of(DocumentViews.of(held, officer));
            case Issued held -> List.of(DocumentViews.of(held));
            case Served held -> List.of(DocumentViews.of(held));
        };
    }

    private ClockView clock(Clock clock, LocalDate today) {
        var deadline = clock.deadline();
        return new ClockView(
                clock.id().value(),
                deadline.code(),
                deadline.code().chinese(),
                deadline.code().english(),
                deadline.owner(),
                clock.office().value(),
                deadline.due(),
                deadline.unrolled(),
                deadline.start(),
                deadline.limit().days(),
                deadline.limit().kind(),
                deadline.limit().basis(),
                deadline.calendar(),
                deadline.rulePack(),
                deadline.provisional(),
                status(clock, today),
                clock instanceof Clock.Running ? deadline.daysLeft(today) : null,
                clock instanceof Clock.Ended ended ? ended.on() : null);
    }

    private ClockStatus status(Clock clock, LocalDate today) {
        return switch (clock) {
            case Clock.Running running ->
                switch (running.deadline().level(today, moments.law().calendar())) {
                    case RUNNING -> ClockStatus.RUNNING;
                    case WARNING_1 -> ClockStatus.WARNING_1;
                    case WARNING_2 -> ClockStatus.WARNING_2;
                    case WARNING_3 -> ClockStatus.WARNING_3;
                    case CRITICAL -> ClockStatus.CRITICAL;
                    case OVERDUE -> ClockStatus.OVERDUE;
                };
            case Clock.Ended ended ->
                switch (ended.end()) {
                    case MET -> ended.isLate() ? ClockStatus.MET_LATE : ClockStatus.MET;
                    case CANCELLED -> ClockStatus.CANCELLED;
                };
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
                reason == null ? null : new ReasonView(reason.name(), reason.chinese(), reason.english()));
    }
}
