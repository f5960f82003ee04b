package org.xinfang.kernel.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A due date and how it was arrived at: by which limit of which rule pack, from which day, by which calendar.
 *
 * @param start the day of the event that set the clock going; it is not counted
 * @param unrolled the last day by counting alone, for indicators
 * @param due the last day in law: the unrolled one, or the next working day
 * @param provisional whether the due date fell into a year not yet announced when it was reckoned
 */
public record Deadline(
        Limit limit,
        String rulePack,
        String calendar,
        LocalDate start,
        LocalDate unrolled,
        LocalDate due,
        boolean provisional) {

    static Deadline reckon(Limit limit, String rulePack, LocalDate start, WorkCalendar calendar) {
        var unrolled = switch (limit.kind()) {
            case CALENDAR -> start.plusDays(limit.days());
            case WORKING -> calendar.plusWorkingDays(start, limit.days());
        };
        var due = calendar.rolled(unrolled);
        return new Deadline(
                limit, rulePack, calendar.version(), start, unrolled, due, !calendar.isAnnounced(due.getYear()));
    }

    public LimitCode code() {
        return limit.code();
    }

    public ClockOwner owner() {
        return limit.owner();
    }

    /** The first instant at which the step is late: the end of the due day where the office is. */
    public Instant missedAt(ZoneId zone) {
        return due.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public boolean isOverdue(LocalDate today) {
        return today.isAfter(due);
    }

    /**
     * Days until the due date, of the kind that the limit is counted in: 0 on it, negative after it. A limit of working
     * days that ran out on a Friday has lost none until Monday is over: whether it is overdue says {@link #isOverdue}.
     */
    public int daysLeft(LocalDate today, WorkCalendar calendar) {
        return switch (limit.kind()) {
            case CALENDAR -> Math.toIntExact(ChronoUnit.DAYS.between(today, due));
            case WORKING -> calendar.workingDaysBetween(today, due);
        };
    }

    public WarningLevel level(LocalDate today, WorkCalendar calendar) {
        var reached = WarningLevel.RUNNING;
        for (var level : WarningLevel.values()) {
            if (!today.isBefore(reaches(level, calendar))) {
                reached = level;
            }
        }
        return reached;
    }

    /** The first day on which the clock stands at that level, for whoever sets an alarm. */
    public LocalDate reaches(WarningLevel level, WorkCalendar calendar) {
        return switch (level) {
            case RUNNING -> start;
            case WARNING_1, WARNING_2, WARNING_3, CRITICAL -> used(level.percent(), calendar);
            case OVERDUE -> due.plusDays(1);
        };
    }

    private LocalDate used(int percent, WorkCalendar calendar) {
        return switch (limit.kind()) {
            case CALENDAR -> start.plusDays(Math.ceilDiv(ChronoUnit.DAYS.between(start, due) * percent, 100));
            case WORKING ->
                calendar.plusWorkingDays(start, Math.ceilDiv(calendar.workingDaysBetween(start, due) * percent, 100));
        };
    }
}
