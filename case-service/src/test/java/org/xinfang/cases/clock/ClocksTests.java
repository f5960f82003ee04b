package org.xinfang.cases.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.kernel.limit.LimitCode.T1;
import static org.xinfang.kernel.limit.LimitCode.T3;
import static org.xinfang.kernel.limit.LimitCode.T4;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinfang.cases.clock.Clock.Running;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.limit.ClockStart;
import org.xinfang.kernel.limit.LimitCode;
import org.xinfang.kernel.limit.RulePacks;
import org.xinfang.kernel.limit.WorkCalendar;
import org.xinfang.testkit.TestClock;

class ClocksTests {

    private static final Law LAW = new Law(RulePacks.shipped(), "national", WorkCalendar.shipped(), TestClock.ZONE);
    private static final OfficePath OFFICE = OfficePath.of("990101/zrzy");
    private static final LocalDate DAY = LocalDate.parse("2026-03-16");

    @Test
    void anEventStartsTheClocksThatTheRulePackTiesToIt() {
        assertThat(codes(started("national-2022"))).containsExactly(T3, T4);
        assertThat(codes(started("national-2005"))).containsExactly(T3);
        assertThat(codes(started("henan-2012"))).containsExactly(T3, T4, LimitCode.T6);
    }

    @Test
    void aClockIsNamedAfterWhatItMeasures() {
        assertThat(started("national-2022").getFirst().id()).isEqualTo(new ClockId("SX1/R1/T3"));
    }

    @Test
    void aRightIsNoDutySoItIsNeverWhatIsDueNext() {
        var clocks = Clocks.NONE.after(new ClockChange(started("national-2022"), List.of()));

        assertThat(clocks.nextDue()).contains(LocalDate.parse("2026-03-31"));
    }

    @Test
    void whatEndsStaysOnRecordInItsPlace() {
        var running = Clocks.NONE.after(new ClockChange(started("national-2022"), List.of()));
        var ended = running.after(new ClockChange(List.of(), running.met(T3, DAY)));

        assertThat(codes(ended.all())).containsExactly(T3, T4);
        assertThat(ended.nextDue()).isEmpty();
        assertThat(ended.standing()).contains(LocalDate.parse("2026-03-31"));
        assertThat(ended.met(T3, DAY)).isEmpty();
    }

    @Test
    void whatNeverRanIsNotEnded() {
        assertThat(Clocks.NONE.met(T1, DAY)).isEmpty();
        assertThat(Clocks.NONE.cancelled(T4, DAY)).isEmpty();
        assertThat(Clocks.NONE.standing()).isEmpty();
    }

    private static List<Running> started(String pack) {
        return LAW.clocks(pack, ClockStart.ASSIGNMENT_RECEIVED, DAY, "SX1/R1", OFFICE);
    }

    private static Stream<LimitCode> codes(List<? extends Clock> clocks) {
        return clocks.stream().map(clock -> clock.deadline().code());
    }
}
