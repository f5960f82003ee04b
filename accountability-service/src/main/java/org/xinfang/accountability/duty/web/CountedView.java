package org.xinfang.accountability.duty.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinfang.accountability.duty.Duties.Counted;
import org.xinfang.accountability.duty.Duty;
import org.xinfang.accountability.duty.Evidence;
import org.xinfang.accountability.duty.Source;

/**
 * One thing that counts as one in a figure, with the facts that it is known from.
 *
 * @param on the day by which it is in the period: for a duty its last day
 * @param duty how a duty came about and how it stands; absent for what simply happened
 */
public record CountedView(
        String id,
        String office,
        LocalDate on,
        @Nullable String matter,
        @Nullable String submission,
        @Nullable DutyView duty,
        List<EventView> events) {

    /**
     * One fact.
     *
     * @param entry where it stands in the ledger; absent in the moment before the ledger has heard it
     */
    public record EventView(String event, Instant at, Evidence.@Nullable Entry entry) {}

    static CountedView of(Counted counted, LocalDate asOf, Map<String, Evidence.Entry> evidence) {
        var events = sources(counted).stream()
                .map(source -> new EventView(source.event(), source.at(), evidence.get(source.event())))
                .toList();
        return switch (counted) {
            case Counted.OfDuty(var duty) -> {
                var how = duty.derivation();
                yield new CountedView(
                        duty.clock(),
                        how.owner().value(),
                        how.due(),
                        how.matter(),
                        null,
                        DutyView.of(duty, asOf),
                        events);
            }
            case Counted.OfOccurrence(var happened) -> {
                var what = happened.occurrence();
                yield new CountedView(
                        what.id(), what.office().value(), what.on(), what.matter(), what.submission(), null, events);
            }
        };
    }

    static List<Source> sources(Counted counted) {
        return switch (counted) {
            case Counted.OfDuty(var duty) -> sources(duty);
            case Counted.OfOccurrence(var happened) -> List.of(happened.source());
        };
    }

    private static List<Source> sources(Duty duty) {
        var ended = duty.ended();
        return ended == null ? List.of(duty.started()) : List.of(duty.started(), ended.source());
    }
}
