package org.xinfang.kernel.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.xinfang.kernel.limit.LimitCode.T1;
import static org.xinfang.kernel.limit.LimitCode.T10;
import static org.xinfang.kernel.limit.LimitCode.T13;
import static org.xinfang.kernel.limit.LimitCode.T3;
import static org.xinfang.kernel.limit.LimitCode.T4;
import static org.xinfang.kernel.limit.LimitCode.T6;
import static org.xinfang.kernel.limit.LimitCode.T7;

import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulePacksTests {

    private static final RulePacks PACKS = RulePacks.shipped();
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-16");

    @ParameterizedTest
    @CsvSource({
        "T1, 15, CALENDAR, SUBMISSION_RECEIVED, PETITION_OFFICE",
        "T2, 15, CALENDAR, SUBMISSION_RECEIVED, UNIT",
        "T3, 15, CALENDAR, ASSIGNMENT_RECEIVED, UNIT",
        "T4, 5, WORKING, ASSIGNMENT_RECEIVED, UNIT",
        "T6, 60, CALENDAR, CLAIM_ACCEPTED, UNIT",
        "T7, 30, CALENDAR, HANDLING_LIMIT, UNIT",
        "T9, 30, CALENDAR, DOCUMENT_SERVED, PETITIONER",
        "T10, 30, CALENDAR, REVIEW_RECEIVED, REVIEW_ORGAN",
        "T11, 30, CALENDAR, DOCUMENT_SERVED, PETITIONER",
        "T12, 30, CALENDAR, REREVIEW_RECEIVED, REREVIEW_ORGAN",
        "T13, 3, WORKING, ASSIGNMENT_RECEIVED, UNIT",
        "T14, 10, WORKING, CLAIM_ACCEPTED, UNIT",
        "T16, 30, CALENDAR, PROPOSAL_SERVED, UNIT",
        "RATING, 30, CALENDAR, NOTICE_PUBLISHED, PETITIONER"
    })
    void holdTheLimitsOfTheRegulationOf2022(
            LimitCode code, int days, DayKind kind, ClockStart start, ClockOwner owner) {
        var limit = PACKS.pack("national-2022").limit(code);

        assertThat(limit).isEqualTo(new Limit(code, days, kind, start, owner, limit.basis()));
    }

    @ParameterizedTest
    @CsvSource({
        "national, 2026-03-16, national-2022",
        "national, 2022-05-01, national-2022",
        "national, 2022-04-30, national-2005",
        "zhejiang, 2026-03-16, zhejiang-2016",
        "henan, 2026-03-16, henan-2012"
    })
    void areChosenByPlaceAndDayOfRegistration(String jurisdiction, LocalDate registered, String pack) {
        assertThat(PACKS.inForce(jurisdiction, registered)).hasToString(pack);
    }

    @Test
    void beforeTheFirstOfAPlaceThereIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PACKS.inForce("zhejiang", LocalDate.parse("2016-07-31")))
                .withMessage("No rule pack of 'zhejiang' was in force on 2016-07-31");
        assertThatIllegalArgumentException().isThrownBy(() -> PACKS.pack("atlantis-1"));
    }

    @Test
    void ofZhejiangTransferInFiveWorkingDaysAndHandleInThirtyDaysAndUpToSixtyMore() {
        var zhejiang = PACKS.pack("zhejiang-2016");
        var handle = zhejiang.deadline(T6, MONDAY, WorkCalendar.shipped());

        assertThat(zhejiang.deadline(T1, MONDAY, WorkCalendar.shipped()).due())
                .isEqualTo(LocalDate.parse("2026-03-23"));
        assertThat(handle.due()).isEqualTo(LocalDate.parse("2026-04-15"));
        assertThat(zhejiang.extension(handle, 60, WorkCalendar.shipped()).unrolled())
                .isEqualTo(LocalDate.parse("2026-06-14"));
        assertThat(zhejiang.limit(T10)).isEqualTo(PACKS.pack("national-2022").limit(T10));
    }

    @Test
    void ofHenanCountHandlingFromReceiptAndEndItAfterNinetyDays() {
        var henan = PACKS.pack("henan-2012");
        var handle = henan.deadline(T6, MONDAY, WorkCalendar.shipped());

        assertThat(henan.startedBy(ClockStart.ASSIGNMENT_RECEIVED)).containsExactly(T3, T4, T6, T13);
        assertThat(PACKS.pack("national-2022").startedBy(ClockStart.ASSIGNMENT_RECEIVED))
                .containsExactly(T3, T4, T13);
        assertThat(henan.extension(handle, henan.limit(T7).days(), WorkCalendar.shipped())
                        .unrolled())
                .isEqualTo(MONDAY.plusDays(90));
    }

    @Test
    void ofOlderLawMayLackALimit() {
        var older = PACKS.pack("national-2005");

        assertThat(older.sets(T4)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> older.limit(T4))
                .withMessage("Rule pack national-2005 sets no limit T4");
    }

    @Test
    void areAddedByAnInstallation() {
        var packs = PACKS.and("town.properties", new StringReader("""
                id=qinghe-2027
                jurisdiction=qinghe
                title=清河县规定
                valid-from=2027-01-01
                base=national-2022
                T1=2 working, submission-received, petition-office, 《清河县规定》第一条
                """));

        var qinghe = packs.inForce("qinghe", LocalDate.parse("2027-01-01"));
        assertThat(qinghe.limit(T1).days()).isEqualTo(2);
        assertThat(qinghe.limit(T3)).isEqualTo(PACKS.pack("national-2022").limit(T3));
        assertThat(PACKS.find("qinghe-2027")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T1=soon",
                "T1=fifteen calendar, submission-received, unit, 22",
                "T1=15 lunar, submission-received, unit, 22",
                "T1=15 calendar, christmas, unit, 22",
                "T1=15 calendar, submission-received, somebody, 22",
                "T1=15 calendar, submission-received, unit",
                "T99=15 calendar, submission-received, unit, 22",
                "base=nowhere-1",
                "valid-from=someday"
            })
    void withAFaultAreRefusedSayingWhereItIs(String line) {
        var text = """
                id=faulty
                jurisdiction=qinghe
                title=faulty
                valid-from=2027-01-01
                """ + line;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PACKS.and("town.properties", new StringReader(text)))
                .withMessageStartingWith("town.properties: " + line.substring(0, line.indexOf('=')) + ": ");
    }

    @Test
    void neverReplaceOneThatCasesRefersTo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PACKS.and("town.properties", new StringReader("""
                        id=national-2022
                        jurisdiction=national
                        title=again
                        valid-from=2027-01-01
                        """)))
                .withMessage("town.properties: there is already a rule pack national-2022");
    }
}
