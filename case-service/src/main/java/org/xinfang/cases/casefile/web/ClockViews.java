package org.xinfang.cases.casefile.web;

import java.time.LocalDate;
import org.xinfang.cases.casefile.web.CaseView.ClockStatus;
import org.xinfang.cases.casefile.web.CaseView.ClockView;
import org.xinfang.cases.clock.Clock;
import org.xinfang.kernel.limit.WorkCalendar;

/** Makes a clock into what is shown of it today, with all that explains it. */
final class ClockViews {

    private final WorkCalendar calendar;

    ClockViews(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    ClockView of(Clock clock, LocalDate today) {
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
                clock instanceof Clock.Running ? deadline.daysLeft(today, calendar) : null,
                clock instanceof Clock.Ended ended ? ended.on() : null);
    }

    private ClockStatus status(Clock clock, LocalDate today) {
        return switch (clock) {
            case Clock.Running running ->
                switch (running.deadline().level(today, calendar)) {
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
}
