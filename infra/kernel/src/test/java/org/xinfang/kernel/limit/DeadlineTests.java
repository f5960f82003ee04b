package org.xinfang.kernel.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.xinfang.kernel.limit.LimitCode.T1;
import static org.xinfang.kernel.limit.LimitCode.T13;
import static org.xinfang.kernel.limit.LimitCode.T14;
import static org.xinfang.kernel.limit.LimitCode.T4;
import static org.xinfang.kernel.limit.LimitCode.T6;
import static org.xinfang.kernel.limit.LimitCode.T7;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTests {

    private static final WorkCalendar CALENDAR = WorkCalendar.shipped();
    private static final RulePack NATIONAL = RulePacks.shipped().pack("national-2022");

    @ParameterizedTest
    @CsvSource({
        "2025-09-22, 2025-10-07, 2025-10-09, 2025-11-21, 2025-11-21, 2025-12-21, 2025-12-22",
        "2025-09-26, 2025-10-11, 2025-10-11, 2025-11-25, 2025-11-25, 2025-12-25, 2025-12-25",
        "2025-01-20, 2025-02-04, 2025-02-05, 2025-03-21, 2025-03-21, 2025-04-20, 2025-04-21",
        "2025-12-19, 2026-01-03, 2026-01-04, 2026-02-17, 2026-02-24, 2026-03-19, 2026-03-19",
        "2026-02-06, 2026-02-21, 2026-02-24, 2026-04-07, 2026-04-07, 2026-05-07, 2026-05-07"
    })
    void ofCalendarDaysIsCountedAndThenRolledToADayWorked(
            LocalDate received,
            LocalDate transferCounted,
            LocalDate transferDue,
            LocalDate handleCounted,
            LocalDate handleDue,
            LocalDate extendedCounted,
            LocalDate extendedDue) {
        var transfer = NATIONAL.deadline(T1, received, CALENDAR);
        var handle = NATIONAL.deadline(T6, received, CALENDAR);
        var extended = NATIONAL.extension(handle, 30, CALENDAR);

        assertThat(transfer.unrolled()).isEqualTo(transferCounted);
        assertThat(transfer.due()).isEqualTo(transferDue);
        assertThat(handle.unrolled()).isEqualTo(handleCounted);
        assertThat(handle.due()).isEqualTo(handleDue);
        assertThat(extended.unrolled()).isEqualTo(extendedCounted);
        assertThat(extended.due()).isEqualTo(extendedDue);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-22, 2025-09-28, 2025-09-25, 2025-10-11",
        "2025-09-26, 2025-10-10, 2025-09-30, 2025-10-16",
        "2025-01-20, 2025-01-26, 2025-01-23, 2025-02-08",
        "2025-12-19, 2025-12-26, 2025-12-24, 2026-01-05",
        "2026-02-06, 2026-02-13, 2026-02-11, 2026-02-27"
    })
    void ofWorkingDaysNeedsNoRolling(LocalDate received, LocalDate object, LocalDate accept, LocalDate answer) {
        assertThat(NATIONAL.deadline(T4, received, CALENDAR).due()).isEqualTo(object);
        assertThat(NATIONAL.deadline(T4, received, CALENDAR).unrolled()).isEqualTo(object);
        assertThat(NATIONAL.deadline(T13, received, CALENDAR).due()).isEqualTo(accept);
        assertThat(NATIONAL.deadline(T14, received, CALENDAR).due()).isEqualTo(answer);
    }

    @Test
    void saysHowItWasArrivedAt() {
        var deadline = NATIONAL.deadline(T4, LocalDate.parse("2025-09-22"), CALENDAR);

        assertThat(deadline)
                .isEqualTo(new Deadline(
                        new Limit(
                                T4,
                                5,
                                DayKind.WORKING,
                                ClockStart.ASSIGNMENT_RECEIVED,
                                ClockOwner.UNIT,
                                "《信访工作条例》第二十三条"),
                        "national-2022",
                        "cn-2026",
                        LocalDate.parse("2025-09-22"),
                        LocalDate.parse("2025-09-28"),
                        LocalDate.parse("2025-09-28"),
                        false));
    }

    @Test
    void inAYearNotAnnouncedIsProvisional() {
        assertThat(NATIONAL.deadline(T6, LocalDate.parse("2026-11-23"), CALENDAR)
                        .provisional())
                .isTrue();
        assertThat(NATIONAL.deadline(T6, LocalDate.parse("2026-10-23"), CALENDAR)
                        .provisional())
                .isFalse();
    }

    @Test
    void isMissedWhenItsDayHasEndedWhereTheOfficeIs() {
        var transfer = NATIONAL.deadline(T1, LocalDate.parse("2026-03-16"), CALENDAR);

        assertThat(transfer.due()).isEqualTo(LocalDate.parse("2026-03-31"));
        assertThat(transfer.missedAt(ZoneId.of("Asia/Shanghai"))).isEqualTo(Instant.parse("2026-03-31T16:00:00Z"));
        assertThat(transfer.isOverdue(LocalDate.parse("2026-03-31"))).isFalse();
        assertThat(transfer.isOverdue(LocalDate.parse("2026-04-01"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-27, 4", "2026-03-31, 0", "2026-04-02, -2"})
    void ofCalendarDaysTellsTheCalendarDaysLeft(LocalDate today, int left) {
        var transfer = NATIONAL.deadline(T1, LocalDate.parse("2026-03-16"), CALENDAR);

        assertThat(transfer.daysLeft(today, CALENDAR)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-19, 5",
        "2026-03-20, 4",
        "2026-03-22, 4",
        "2026-03-26, 0",
        "2026-03-27, -1",
        "2026-03-28, -1",
        "2026-03-30, -2"
    })
    void ofWorkingDaysTellsTheWorkingDaysLeft(LocalDate today, int left) {
        var object = NATIONAL.deadline(T4, LocalDate.parse("2026-03-19"), CALENDAR);

        assertThat(object.due()).isEqualTo(LocalDate.parse("2026-03-26"));
        assertThat(object.daysLeft(today, CALENDAR)).isEqualTo(left);
    }

    @Test
    void ofWorkingDaysIsOverdueBeforeOneIsLost() {
        var object = NATIONAL.deadline(T4, LocalDate.parse("2026-03-20"), CALENDAR);
        var saturday = LocalDate.parse("2026-03-28");

        assertThat(object.due()).isEqualTo(LocalDate.parse("2026-03-27"));
        assertThat(object.daysLeft(saturday, CALENDAR)).isZero();
        assertThat(object.isOverdue(saturday)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, RUNNING",
        "2026-03-30, RUNNING",
        "2026-03-31, WARNING_1",
        "2026-04-14, WARNING_1",
        "2026-04-15, WARNING_2",
        "2026-04-20, WARNING_2",
        "2026-04-21, WARNING_3",
        "2026-04-29, WARNING_3",
        "2026-04-30, CRITICAL",
        "2026-05-01, OVERDUE"
    })
    void warnsAsItsDaysAreUsedUp(LocalDate today, WarningLevel level) {
        var handle = NATIONAL.deadline(T6, LocalDate.parse("2026-03-01"), CALENDAR);

        assertThat(handle.due()).isEqualTo(LocalDate.parse("2026-04-30"));
        assertThat(handle.level(today, CALENDAR)).isEqualTo(level);
    }

    @Test
    void ofWorkingDaysDoesNotWarnForDaysThatNobodyWorked() {
        var object = NATIONAL.deadline(T4, LocalDate.parse("2025-09-26"), CALENDAR);

        assertThat(object.level(LocalDate.parse("2025-09-29"), CALENDAR)).isEqualTo(WarningLevel.RUNNING);
        assertThat(object.reaches(WarningLevel.WARNING_1, CALENDAR)).isEqualTo(LocalDate.parse("2025-09-30"));
        assertThat(object.level(LocalDate.parse("2025-10-08"), CALENDAR)).isEqualTo(WarningLevel.WARNING_1);
        assertThat(object.level(LocalDate.parse("2025-10-10"), CALENDAR)).isEqualTo(WarningLevel.CRITICAL);
        assertThat(object.level(LocalDate.parse("2025-10-11"), CALENDAR)).isEqualTo(WarningLevel.OVERDUE);
    }

    @Test
    void isExtendedByNoMoreThanTheLawAllows() {
        var handle = NATIONAL.deadline(T6, LocalDate.parse("2026-03-16"), CALENDAR);

        assertThat(NATIONAL.extension(handle, 10, CALENDAR).code()).isEqualTo(T7);
        assertThat(NATIONAL.extension(handle, 10, CALENDAR).unrolled()).isEqualTo(LocalDate.parse("2026-05-25"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NATIONAL.extension(handle, 31, CALENDAR))
                .withMessage("Rule pack national-2022 extends by 30 days at most, not 31");
        assertThatIllegalArgumentException().isThrownBy(() -> NATIONAL.extension(handle, 0, CALENDAR));
    }
}
