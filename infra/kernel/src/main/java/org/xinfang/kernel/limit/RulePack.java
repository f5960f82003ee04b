package org.xinfang.kernel.limit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The limits of one place from one day on. A case keeps the id of the pack that was in force when it was registered,
 * and is handled by that pack to its end.
 *
 * @param jurisdiction whose law it is: {@code national}, or a province
 * @param title the law, as a reader would name it
 */
public record RulePack(
        String id, String jurisdiction, String title, LocalDate validFrom, Map<LimitCode, Limit> limits) {

    public RulePack {
        limits = Map.copyOf(limits);
    }

    /** Whether the pack knows the limit at all: older law has no limit for objections, for example. */
    public boolean sets(LimitCode code) {
        return limits.containsKey(code);
    }

    public Limit limit(LimitCode code) {
        var limit = limits.get(code);
        if (limit == null) {
            throw new IllegalArgumentException("Rule pack %s sets no limit %s".formatted(id, code));
        }
        return limit;
    }

    /** The clocks that one event sets going: the same event starts different ones in different places. */
    public Set<LimitCode> startedBy(ClockStart event) {
        var codes = EnumSet.noneOf(LimitCode.class);
        limits.values().stream().filter(limit -> limit.start() == event).forEach(limit -> codes.add(limit.code()));
        return codes;
    }

    public Deadline deadline(LimitCode code, LocalDate start, WorkCalendar calendar) {
        return Deadline.reckon(limit(code), id, start, calendar);
    }

    /** Handling prolonged by {@code days}, counted on from its limit before that was rolled to a working day. */
    public Deadline extension(Deadline handling, int days, WorkCalendar calendar) {
        var most = limit(LimitCode.T7);
        if (days > most.days()) {
            throw new IllegalArgumentException(
                    "Rule pack %s extends by %d days at most, not %d".formatted(id, most.days(), days));
        }
        return Deadline.reckon(most.withDays(days), id, handling.unrolled(), calendar);
    }

    @Override
    public String toString() {
        return id;
    }
}
