package org.xinfang.accountability.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.accountability.duty.Indicator.Rate;
import org.xinfang.accountability.duty.Part.Derivation;
import org.xinfang.accountability.duty.Part.End;
import org.xinfang.accountability.duty.Part.Ended;
import org.xinfang.kernel.OfficePath;

class DutyTests {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    private static final LocalDate LONG_AFTER = DUE.plusYears(1);

    @ParameterizedTest
    @CsvSource({"2026-03-30,ON_TIME,-1", "2026-03-31,ON_TIME,0", "2026-04-01,LATE,1"})
    void isInTimeUntilItsLastDayIsOver(LocalDate done, Standing standing, long daysAfter) {
        var duty = duty(ended(done, End.MET));

        assertThat(duty.standing(LONG_AFTER)).isEqualTo(standing);
        assertThat(duty.daysAfterDue(LONG_AFTER)).isEqualTo(daysAfter);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-30,RUNNING,-1", "2026-03-31,RUNNING,0", "2026-04-01,LATE,1"})
    void runsUntilItsLastDayIsOver(LocalDate today, Standing standing, long daysAfter) {
        assertThat(duty(null).standing(today)).isEqualTo(standing);
        assertThat(duty(null).daysAfterDue(today)).isEqualTo(daysAfter);
    }

    @Test
    void countsNowhereOnceItFellAway() {
        assertThat(duty(ended(DUE.plusDays(9), End.CANCELLED)).standing(LONG_AFTER))
                .isEqualTo(Standing.CANCELLED);
    }

    @ParameterizedTest
    @CsvSource({"0,3,0.0000", "1,3,0.3333", "2,3,0.6667", "3,3,1.0000", "1,32,0.0313"})
    void aRateHasFourPlacesRoundedHalfUp(long numerator, long denominator, String rate) {
        assertThat(new Rate(numerator, denominator).value())
                .hasValueSatisfying(value -> assertThat(value).hasToString(rate));
    }

    @Test
    void nothingOwedIsNotEverythingDone() {
        for (var indicator : Indicator.all()) {
            assertThat(indicator.of(Map.of()).value()).isEmpty();
        }
    }

    @Test
    void everyFigureHasANameOfItsOwn() {
        assertThat(Figure.all()).extracting(Figure::code).doesNotHaveDuplicates();
        assertThat(Figure.all())
                .allSatisfy(figure -> assertThat(Figure.of(figure.code())).contains(figure));
    }

    private static Duty duty(@Nullable Ended ended) {
        var derivation = new Derivation(
                "SX1",
                OfficePath.of("990101"),
                "T1",
                DUE.minusDays(15),
                15,
                false,
                DUE,
                DUE,
                "national-2022",
                "cn-2026",
                "《信访工作条例》第二十二条");
        return new Duty("SX1/T1", derivation, new Source("cases.v1/SX1#1", Instant.EPOCH), ended);
    }

    private static Ended ended(LocalDate on, End end) {
        return new Ended("SX1/T1", on, end, new Source("cases.v1/SX1#2", Instant.EPOCH));
    }
}
