package org.xinfang.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.cases.casefile.CaseState.ACCEPTED;
import static org.xinfang.cases.casefile.Scenario.aCase;
import static org.xinfang.cases.casefile.Scenario.aCaseUnder;
import static org.xinfang.kernel.limit.LimitCode.T3;
import static org.xinfang.kernel.limit.LimitCode.T4;
import static org.xinfang.kernel.limit.LimitCode.T6;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.cases.clock.Clock.End;
import org.xinfang.cases.clock.Clock.Ended;

class AcceptingTests {

    @ParameterizedTest
    @CsvSource({"2026-03-31, false", "2026-04-01, true"})
    void meetsTheDutyToInform(String day, boolean late) {
        var accepted = aCase().transferred().signedFor().on(day).accepted();

        assertThat(accepted.clock(T3)).isInstanceOfSatisfying(Ended.class, ended -> {
            assertThat(ended.end()).isEqualTo(End.MET);
            assertThat(ended.isLate()).isEqualTo(late);
        });
    }

    @Test
    void givesUpTheRightToObject() {
        var accepted = aCase().transferred().signedFor().accepted();

        assertThat(accepted.clock(T4))
                .isInstanceOfSatisfying(
                        Ended.class, ended -> assertThat(ended.end()).isEqualTo(End.CANCELLED));
    }

    @Test
    void startsSixtyDays() {
        aCase().transferred()
                .signedFor()
                .on("2026-03-23")
                .accepted()
                .thenIs(ACCEPTED)
                .thenRuns(T6, "2026-05-22");
    }

    @Test
    void startsNoSecondHandlingLimitWhereTheFirstRunsSinceDelivery() {
        var accepted = aCaseUnder("henan").transferred().signedFor().accepted();

        assertThat(accepted.file().file().clocks().all())
                .filteredOn(clock -> clock.deadline().code() == T6)
                .hasSize(1);
    }
}
