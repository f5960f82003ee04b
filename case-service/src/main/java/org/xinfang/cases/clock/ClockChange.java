package org.xinfang.cases.clock;

import java.util.List;

/** What one event does to the clocks of a case. */
public record ClockChange(List<Clock.Running> started, List<Clock.Ended> ended) {

    public static final ClockChange NONE = new ClockChange(List.of(), List.of());

    public ClockChange {
        started = List.copyOf(started);
        ended = List.copyOf(ended);
    }
}
