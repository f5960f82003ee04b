package org.xinfang.accountability.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.xinfang.accountability.duty.Part.Derivation;
import org.xinfang.accountability.duty.Part.Ended;

/** One step that an office owed by a day, and what became of it. */
public record Duty(
        String clock,
        Derivation derivation,
        Source started,
        @Nullable Ended ended) {

    /** How it stands at the end of a day. */
    public Standing standing(LocalDate day) {
        if (ended == null) {
            return day.isAfter(derivation.due()) ? Standing.LATE : Standing.RUNNING;
        }
        return switch (ended.end()) {
            case CANCELLED -> Standing.CANCELLED;
            case MET -> ended.on().isAfter(derivation.due()) ? Standing.LATE : Standing.ON_TIME;
        };
    }

    /** Days between its last day and its end, or the given day while it has none; negative when that came before. */
    public long daysAfterDue(LocalDate day) {
        var until = ended == null ? day : ended.on();
        return ChronoUnit.DAYS.between(derivation.due(), until);
    }

    /** The duty as it was known at the end of the day that is looked at. */
    public Duty asOf(Scope scope) {
        return ended == null || scope.isKnown(ended.source()) ? this : new Duty(clock, derivation, started, null);
    }
}
