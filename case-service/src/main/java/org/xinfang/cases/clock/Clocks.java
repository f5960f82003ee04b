package org.xinfang.cases.clock;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinfang.cases.clock.Clock.Ended;
import org.xinfang.cases.clock.Clock.Running;
import org.xinfang.kernel.limit.LimitCode;
import org.xinfang.kernel.limit.WarningLevel;
import org.xinfang.kernel.limit.WorkCalendar;

/** All clocks that a case ever had, in the order in which they began. */
public record Clocks(List<Clock> all) {

    public static final Clocks NONE = new Clocks(List.of());

    public Clocks {
        all = List.copyOf(all);
    }

    public Clocks after(ClockChange change) {
        var ended = change.ended().stream().collect(Collectors.toMap(Clock::id, end -> end));
        var clocks = new ArrayList<Clock>();
        for (var clock : all) {
            clocks.add(ended.containsKey(clock.id()) ? ended.get(clock.id()) : clock);
        }
        clocks.addAll(change.started());
        return new Clocks(clocks);
    }

    /** Ends a limit that may not be running: not every rule pack sets every limit. */
    public List<Ended> met(LimitCode code, LocalDate on) {
        return running(code).map(clock -> clock.met(on)).toList();
    }

    public List<Ended> cancelled(LimitCode code, LocalDate on) {
        return running(code).map(clock -> clock.cancelled(on)).toList();
    }

    /** What an office owes next. */
    public Optional<Clock> next() {
        return all.stream()
                .filter(clock -> clock instanceof Running && clock.isDuty())
                .min(comparing(clock -> clock.deadline().due()));
    }

    /** The last day of what an office owes next. */
    public Optional<LocalDate> nextDue() {
        return next().map(clock -> clock.deadline().due());
    }

    /** From when on what is owed next stands under warning: a quarter of its time is left. */
    public Optional<LocalDate> nextWarned(WorkCalendar calendar) {
        return next().map(clock -> clock.deadline().reaches(WarningLevel.WARNING_2, calendar));
    }

    /** Where the case stands in a worklist: by what is owed next, else by what was owed last. */
    public Optional<LocalDate> standing() {
        return nextDue()
                .or(() -> all.stream()
                        .filter(Clock::isDuty)
                        .map(clock -> clock.deadline().due())
                        .max(naturalOrder()));
    }

    private Stream<Running> running(LimitCode code) {
        return all.stream()
                .filter(clock -> clock.deadline().code() == code)
                .flatMap(clock -> clock instanceof Running running ? Stream.of(running) : Stream.empty());
    }
}
