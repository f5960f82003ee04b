package org.xinfang.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.cases.casefile.CaseRefusal.NO_SUCH_OFFICE;
import static org.xinfang.cases.casefile.CaseRefusal.TOO_LONG;
import static org.xinfang.cases.casefile.CaseRefusal.WITH_YOU_ALREADY;
import static org.xinfang.cases.casefile.CaseState.SENT;
import static org.xinfang.cases.casefile.CaseState.SERVED;
import static org.xinfang.cases.casefile.People.COUNTY;
import static org.xinfang.cases.casefile.People.DISPATCHER;
import static org.xinfang.cases.casefile.People.HOUSING;
import static org.xinfang.cases.casefile.People.LAND;
import static org.xinfang.cases.casefile.People.TOWNSHIP;
import static org.xinfang.cases.casefile.Scenario.aCase;
import static org.xinfang.cases.casefile.Scenario.aCaseRegisteredBy;
import static org.xinfang.cases.casefile.Scenario.aCaseUnder;
import static org.xinfang.kernel.limit.LimitCode.T1;
import static org.xinfang.kernel.limit.LimitCode.T3;
import static org.xinfang.kernel.limit.LimitCode.T4;
import static org.xinfang.kernel.limit.LimitCode.T6;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.cases.casefile.Case.Placed;
import org.xinfang.cases.casefile.CaseEvent.MatterTransferred;
import org.xinfang.cases.casefile.Scenario.Rule;
import org.xinfang.cases.clock.Clock.End;
import org.xinfang.cases.clock.Clock.Ended;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Officer;

class TransferringTests {

    @Test
    void putsEveryClaimWithTheOneOffice() {
        var transferred = aCase().transferredTo(HOUSING).thenIs(SENT);

        assertThat(transferred.file().file().claims()).containsExactly(new Claim(1, HOUSING));
        assertThat(transferred.file().actor()).contains(HOUSING);
    }

    @Test
    void fixesTheFirstResponsibleOfficeForGood() {
        var served = aCase().inState(SERVED);

        assertThat(((Placed) served.file()).referral().firstResponsible()).isEqualTo(LAND);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-16, false", "2026-03-31, false", "2026-04-01, true", "2026-05-20, true"})
    void endsTheFifteenDaysInTimeOrLateAndIsNeverRefusedForBeingLate(String day, boolean late) {
        var transferred = aCase().on(day).transferred();

        assertThat(transferred.clock(T1)).isInstanceOfSatisfying(Ended.class, ended -> {
            assertThat(ended.end()).isEqualTo(End.MET);
            assertThat(ended.on()).isEqualTo(day);
            assertThat(ended.isLate()).isEqualTo(late);
        });
    }

    @Test
    void startsTheLimitsOfTheOfficeOnTheDayOfDelivery() {
        aCase().on("2026-04-01")
                .transferred()
                .thenRuns(T3, "2026-04-16")
                .thenRuns(T4, "2026-04-09")
                .thenHasNo(T6);
    }

    @Test
    void startsTheTimeForHandlingAtOnceWhereTheLawSaysSo() {
        aCaseUnder("henan").on("2026-04-01").transferred().thenRuns(T6, "2026-05-06");
    }

    @Test
    void isAllowedToTheDirectorToo() {
        aCase().when(transfer(People.DIRECTOR, LAND)).thenHappens().thenIs(SENT);
    }

    @Test
    void isAllowedFromAnOfficeAboveTheOneThatRegistered() {
        aCaseRegisteredBy(TOWNSHIP)
                .when(transfer(DISPATCHER, LAND))
                .thenHappens()
                .thenIs(SENT);
    }

    @Test
    void mayHandTheCaseDownToATownship() {
        aCase().when(transfer(DISPATCHER, TOWNSHIP)).thenHappens().thenIs(SENT);
    }

    @Test
    void isRefusedToAnOfficeThatNobodyKnows() {
        aCase().when(transfer(DISPATCHER, OfficePath.of("990101/none"))).thenRefused(NO_SUCH_OFFICE, "to");
        aCase().when(transfer(DISPATCHER, null)).thenRefused(NO_SUCH_OFFICE, "to");
    }

    @Test
    void isRefusedToWhereTheCaseIs() {
        aCase().when(transfer(DISPATCHER, COUNTY)).thenRefused(WITH_YOU_ALREADY, "to");
    }

    @Test
    void takesANoteWithinReason() {
        Rule<MatterTransferred> longNote = (file, moment) -> CaseRules.transfer(
                file, DISPATCHER, new Intent.Transfer(LAND, "字".repeat(2_001)), People::isKnown, moment);

        aCase().when(longNote).thenRefused(TOO_LONG, "note");
    }

    private static Rule<MatterTransferred> transfer(Officer by, @Nullable OfficePath to) {
        return (file, moment) -> CaseRules.transfer(file, by, new Intent.Transfer(to, null), People::isKnown, moment);
    }
}
