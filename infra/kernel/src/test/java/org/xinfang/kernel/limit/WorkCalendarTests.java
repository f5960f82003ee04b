package org.xinfang.kernel.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTests {

    private static final WorkCalendar CALENDAR = WorkCalendar.shipped();

    @ParameterizedTest
    @CsvSource({
        "2025-09-22, 2025-09-28, 2025-09-25, 2025-10-11",
        "2025-09-26, 2025-10-10, 2025-09-30, 2025-10-16",
        "2025-01-20, 2025-01-26, 2025-01-23, 2025-02-08",
        "2025-12-19, 2025-12-26, 2025-12-24, 2026-01-05",
        "2026-02-06, 2026-02-13, 2026-02-11, 2026-02-27"
    })
    void countsWorkingDaysOverHolidaysAndExchangedWeekends(
            LocalDate received, LocalDate five, LocalDate three, LocalDate ten) {
        assertThat(CALENDAR.plusWorkingDays(received, 5)).isEqualTo(five);
        assertThat(CALENDAR.plusWorkingDays(received, 3)).isEqualTo(three);
        assertThat(CALENDAR.plusWorkingDays(received, 10)).isEqualTo(ten);
        assertThat(CALENDAR.workingDaysBetween(received, ten)).isEqualTo(10);
        assertThat(CALENDAR.workingDaysBetween(ten, received)).isEqualTo(-10);
    }

    @Test
    void doesNotCountTheStartDayEvenWhenItIsWorked() {
        var monday = LocalDate.parse("2026-03-16");

        assertThat(CALENDAR.plusWorkingDays(monday, 0)).isEqualTo(monday);
        assertThat(CALENDAR.plusWorkingDays(monday, 1)).isEqualTo(LocalDate.parse("2026-03-17"));
    }

    @Test
    void countsFromADayOffAsFromTheDayBeforeIt() {
        assertThat(CALENDAR.plusWorkingDays(LocalDate.parse("2026-03-21"), 1))
                .isEqualTo(CALENDAR.plusWorkingDays(LocalDate.parse("2026-03-20"), 1))
                .isEqualTo(LocalDate.parse("2026-03-23"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 2026-02-13",
        "2026-02-14, 2026-02-14",
        "2026-02-15, 2026-02-24",
        "2026-02-28, 2026-02-28",
        "2026-03-01, 2026-03-02"
    })
    void rollsADayOffToTheNextDayWorked(LocalDate day, LocalDate rolled) {
        assertThat(CALENDAR.rolled(day)).isEqualTo(rolled);
    }

    @Test
    void ofAYearNotAnnouncedKnowsWeekendsAndTheFeastDaysOfTheLaw() {
        assertThat(CALENDAR.isAnnounced(2026)).isTrue();
        assertThat(CALENDAR.isAnnounced(2027)).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2027-02-06"))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2027-10-01"))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2027-10-04"))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2040-01-02"))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2040-01-07"))).isFalse();
    }

    @Test
    void knowsNothingOfYearsBeforeItsFirstNoticeButWeekends() {
        assertThat(CALENDAR.isAnnounced(2018)).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2018-05-01"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026.off=2026-01-01",
                "version=v\n2026.holidays=2026-01-01",
                "version=v\noff=2026-01-01",
                "version=v\n2026.off=2026-02-30",
                "version=v\n2026.off=2026-01-03..2026-01-01"
            })
    void ofAFaultyFileSaysWhereTheFaultIs(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkCalendar.read("town.properties", new StringReader(text)))
                .withMessageMatching("town.properties: (version|off|2026\\.\\w+): .+");
    }

    @Test
    void agreesWithThePublishedDayTable() throws IOException {
        var table = Path.of("../../../shared/data/calendar/workdays_2023_2026.csv");
        assumeTrue(Files.exists(table), "skipped: no shared data");

        var rows = Files.readAllLines(table).stream()
                .skip(1)
                .map(row -> row.split(","))
                .toList();

        assertThat(rows)
                .hasSize(1461)
                .allSatisfy(row -> assertThat(CALENDAR.isWorkingDay(LocalDate.parse(row[0])))
                        .as(row[0])
                        .isEqualTo(row[3].equals("1")));
    }
}
