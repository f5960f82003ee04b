package org.xinfang.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.cases.casefile.CaseRefusal.CLAIM_ANSWERED_TWICE;
import static org.xinfang.cases.casefile.CaseRefusal.CLAIM_UNANSWERED;
import static org.xinfang.cases.casefile.CaseRefusal.EMPTY;
import static org.xinfang.cases.casefile.CaseRefusal.NOT_A_CHOICE;
import static org.xinfang.cases.casefile.CaseRefusal.NOT_A_DATE;
import static org.xinfang.cases.casefile.CaseRefusal.NO_SUCH_CLAIM;
import static org.xinfang.cases.casefile.CaseRefusal.NO_SUCH_OFFICE;
import static org.xinfang.cases.casefile.CaseRefusal.NO_WITNESS;
import static org.xinfang.cases.casefile.CaseRefusal.OWN_DRAFT;
import static org.xinfang.cases.casefile.CaseRefusal.TOO_LONG;
import static org.xinfang.cases.casefile.CaseRefusal.WITH_YOU_ALREADY;
import static org.xinfang.cases.casefile.CaseState.ACCEPTED;
import static org.xinfang.cases.casefile.CaseState.ISSUED;
import static org.xinfang.cases.casefile.CaseState.NEW;
import static org.xinfang.cases.casefile.CaseState.RECEIVED;
import static org.xinfang.cases.casefile.CaseState.SENT;
import static org.xinfang.cases.casefile.CaseState.SERVED;
import static org.xinfang.cases.casefile.CaseState.SIGNING;
import static org.xinfang.cases.casefile.People.COUNTY;
import static org.xinfang.cases.casefile.People.DISPATCHER;
import static org.xinfang.cases.casefile.People.HOUSING;
import static org.xinfang.cases.casefile.People.LAND;
import static org.xinfang.cases.casefile.People.LAND_LEADER;
import static org.xinfang.cases.casefile.People.LAND_OFFICER;
import static org.xinfang.cases.casefile.People.TOWNSHIP;
import static org.xinfang.cases.casefile.People.officer;
import static org.xinfang.cases.casefile.Scenario.FILE;
import static org.xinfang.cases.casefile.Scenario.LAW;
import static org.xinfang.cases.casefile.Scenario.NUMBER;
import static org.xinfang.cases.casefile.Scenario.SUBMISSION;
import static org.xinfang.cases.casefile.Scenario.aCase;
import static org.xinfang.cases.casefile.Scenario.aCaseRegisteredBy;
import static org.xinfang.cases.casefile.Scenario.aCaseUnder;
import static org.xinfang.cases.casefile.Scenario.anAnswer;
import static org.xinfang.kernel.limit.LimitCode.T1;
import static org.xinfang.kernel.limit.LimitCode.T3;
import static org.xinfang.kernel.limit.LimitCode.T4;
import static org.xinfang.kernel.limit.LimitCode.T6;
import static org.xinfang.kernel.limit.LimitCode.T9;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.cases.casefile.Case.Placed;
import org.xinfang.cases.casefile.Case.Signing;
import org.xinfang.cases.casefile.CaseEvent.DocumentServed;
import org.xinfang.cases.casefile.CaseEvent.MatterTransferred;
import org.xinfang.cases.casefile.CaseEvent.OpinionDrafted;
import org.xinfang.cases.casefile.CaseEvent.OpinionSigned;
import org.xinfang.cases.casefile.Intent.DraftAnswer;
import org.xinfang.cases.casefile.Opinion.ClaimOutcome;
import org.xinfang.cases.casefile.Scenario.Rule;
import org.xinfang.cases.casefile.Service.Method;
import org.xinfang.cases.casefile.Service.Receipt;
import org.xinfang.cases.clock.Clock.End;
import org.xinfang.cases.clock.Clock.Ended;
import org.xinfang.cases.clock.ClockId;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.Role;

class CaseRulesTests {

    @Nested
    class Opening {

        @Test
        void givesTheCaseTheNumberThatFollowsFromItsSubmission() {
            assertThat(aCase().file().id()).isEqualTo(FILE);
            assertThat(FILE.value()).startsWith("SX9901012026031600017");
        }

        @Test
        void beginsWithOneClaimThatIsThePetitionOfficesOwn() {
            assertThat(aCaseRegisteredBy(TOWNSHIP).thenIs(NEW).file().file().claims())
                    .containsExactly(new Claim(1, TOWNSHIP));
        }

        @Test
        void startsTheFifteenDaysFromTheDayOfReceiptHoweverLateItWasRegistered() {
            var registered = LAW.at(Instant.parse("2026-03-20T01:00:00Z"));

            var opened = CaseRules.open(SUBMISSION, COUNTY, LocalDate.parse("2026-03-16"), true, registered);

            assertThat(opened.clocks().started()).singleElement().satisfies(clock -> {
                assertThat(clock.id()).isEqualTo(new ClockId(FILE + "/T1"));
                assertThat(clock.deadline().due()).isEqualTo("2026-03-31");
                assertThat(clock.office()).isEqualTo(COUNTY);
            });
        }

        @ParameterizedTest
        @CsvSource({"2022-04-30T15:59:59Z, national-2005", "2022-04-30T16:00:00Z, national-2022"})
        void keepsTheLawThatWasInForceOnTheDayOfRegistration(Instant registered, String pack) {
            var opened = CaseRules.open(SUBMISSION, COUNTY, LocalDate.parse("2022-04-29"), false, LAW.at(registered));

            assertThat(opened.registration().rulePack()).isEqualTo(pack);
        }
    }

    @Nested
    class Transferring {

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
            return (file, moment) ->
                    CaseRules.transfer(file, by, new Intent.Transfer(to, null), People::isKnown, moment);
        }
    }

    @Nested
    class SigningFor {

        @Test
        void movesNoLimit() {
            aCase().on("2026-03-20")
                    .transferred()
                    .on("2026-03-27")
                    .signedFor()
                    .thenIs(RECEIVED)
                    .thenRuns(T3, "2026-04-07")
                    .thenRuns(T4, "2026-03-27");
        }

        @Test
        void isAllowedToTheLeaderToo() {
            aCase().transferred()
                    .when((file, moment) -> CaseRules.signFor(file, LAND_LEADER, moment))
                    .thenHappens()
                    .thenIs(RECEIVED);
        }

        @Test
        void isNotRefusedWhenEveryLimitIsOver() {
            aCase().transferred().on("2026-12-01").signedFor().thenIs(RECEIVED);
        }
    }

    @Nested
    class Accepting {

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

    @Nested
    class Drafting {

        @Test
        void putsTheOpinionBeforeTheLeader() {
            var drafted = aCase().inState(SIGNING);

            assertThat(drafted.file()).isInstanceOfSatisfying(Signing.class, signing -> {
                assertThat(signing.opinion().id().value()).isEqualTo(FILE + "/opinion/1");
                assertThat(signing.opinion().drafter()).isEqualTo(LAND_OFFICER.id());
                assertThat(signing.opinion().answers())
                        .containsExactly(new Opinion.Answer(
                                1, ClaimOutcome.SUPPORTED, "经查，补偿款尚未发放。", "三十日内发放。", "《土地管理法》第四十八条"));
            });
        }

        @Test
        void mayBeDoneAgainUntilItIsSigned() {
            var colleague = officer("colleague.zrzy", LAND, Role.OFFICER);

            var again = aCase().inState(SIGNING).draftedBy(colleague).thenIs(SIGNING);

            assertThat(((Signing) again.file()).opinion().drafter()).isEqualTo(colleague.id());
        }

        @Test
        void leavesTheHandlingLimitRunning() {
            aCase().inState(SIGNING).thenRuns(T6, "2026-05-15");
        }

        @Test
        void answersEveryClaim() {
            drafting().thenRefused(CLAIM_UNANSWERED, "claims");
        }

        @Test
        void answersNoClaimThatIsNotThere() {
            drafting(answer(2, "事实", "意见", "依据")).thenRefused(NO_SUCH_CLAIM, "claims[0].claim");
            drafting(answer(null, "事实", "意见", "依据")).thenRefused(NO_SUCH_CLAIM, "claims[0].claim");
        }

        @Test
        void answersNoClaimTwice() {
            drafting(anAnswer(), anAnswer()).thenRefused(CLAIM_ANSWERED_TWICE, "claims[1].claim");
        }

        @Test
        void saysWhatBecameOfTheClaim() {
            drafting(new DraftAnswer(1, null, "事实", "意见", "依据")).thenRefused(NOT_A_CHOICE, "claims[0].outcome");
        }

        @Test
        void leavesNoFieldEmptyAndNamesTheOneThatIs() {
            drafting(answer(1, " \n", "意见", "依据")).thenRefused(EMPTY, "claims[0].facts");
            drafting(answer(1, "事实", null, "依据")).thenRefused(EMPTY, "claims[0].opinion");
            drafting(answer(1, "事实", "意见", "")).thenRefused(EMPTY, "claims[0].basis");
        }

        @Test
        void keepsEveryFieldWithinReason() {
            drafting(answer(1, "字".repeat(50_000), "意见", "依据")).thenHappens();
            drafting(answer(1, "字".repeat(50_001), "意见", "依据")).thenRefused(TOO_LONG, "claims[0].facts");
        }

        @Test
        void namesWhereToTurnForAReview() {
            Rule<OpinionDrafted> nowhere = (file, moment) ->
                    CaseRules.draftOpinion(file, LAND_OFFICER, new Intent.Draft(List.of(anAnswer()), ""), moment);

            aCase().inState(ACCEPTED).when(nowhere).thenRefused(EMPTY, "reviewOrgan");
        }

        private static Scenario.Answer drafting(DraftAnswer... answers) {
            return aCase().inState(ACCEPTED)
                    .when((file, moment) -> CaseRules.draftOpinion(
                            file, LAND_OFFICER, new Intent.Draft(List.of(answers), "清河县人民政府"), moment));
        }

        private static DraftAnswer answer(
                @Nullable Integer claim, @Nullable String facts, @Nullable String opinion, @Nullable String basis) {
            return new DraftAnswer(claim, ClaimOutcome.EXPLAINED, facts, opinion, basis);
        }
    }

    @Nested
    class SigningTheOpinion {

        @ParameterizedTest
        @CsvSource({"2026-05-15, false", "2026-05-16, true"})
        void meetsTheHandlingLimitInTimeOrLate(String day, boolean late) {
            var signed = aCase().inState(SIGNING).on(day).signed().thenIs(ISSUED);

            assertThat(signed.clock(T6))
                    .isInstanceOfSatisfying(
                            Ended.class, ended -> assertThat(ended.isLate()).isEqualTo(late));
        }

        @Test
        void numbersTheDocumentInTheBookOfTheOfficeAndTheYear() {
            DocumentNumbers book = (document, office, year) -> {
                assertThat(document.value()).isEqualTo(FILE + "/opinion/1");
                assertThat(office).isEqualTo(LAND);
                assertThat(year).isEqualTo(2026);
                return NUMBER;
            };

            aCase().inState(SIGNING).when(sign(LAND_LEADER, book)).thenHappens().thenIs(ISSUED);
        }

        @Test
        void isNotForWhoeverDraftedIt() {
            var both = officer("both.zrzy", LAND, Role.OFFICER, Role.UNIT_LEADER);

            aCase().inState(ACCEPTED)
                    .draftedBy(both)
                    .when(sign(both, (_, _, _) -> NUMBER))
                    .thenRefused(OWN_DRAFT);
        }

        @Test
        void thatIsRefusedUsesNoNumberUp() {
            var asked = new AtomicInteger();

            aCase().inState(ACCEPTED)
                    .when(sign(LAND_LEADER, (_, _, _) -> {
                        asked.incrementAndGet();
                        return NUMBER;
                    }))
                    .thenRefused(CaseRefusal.NOT_YET_DRAFTED);

            assertThat(asked).hasValue(0);
        }

        private static Rule<OpinionSigned> sign(Officer by, DocumentNumbers book) {
            return (file, moment) -> CaseRules.signOpinion(file, by, book, moment);
        }
    }

    @Nested
    class Serving {

        @Test
        void startsTheThirtyDaysForAReviewOnTheDayItReachedThePetitioner() {
            aCase().on("2026-04-01")
                    .inState(ISSUED)
                    .on("2026-04-10")
                    .when(serving(Receipt.SIGNED, "2026-04-03", null))
                    .thenHappens()
                    .thenIs(SERVED)
                    .thenRuns(T9, "2026-05-06");
        }

        @Test
        void leavesNobodyButThePetitionerToAct() {
            assertThat(aCase().inState(SERVED).file().actor()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2026-03-31, SERVED_BEFORE_SIGNED", "2026-04-11, SERVED_IN_FUTURE"})
        void isNeitherBeforeTheSignatureNorInTheFuture(String servedOn, CaseRefusal reason) {
            issuedOn("2026-04-01")
                    .on("2026-04-10")
                    .when(serving(Receipt.SIGNED, servedOn, null))
                    .thenRefused(reason, "servedOn");
        }

        @ParameterizedTest
        @CsvSource({"2026-04-01", "2026-04-10"})
        void mayBeOnTheDayOfTheSignatureAndOnTheDayOfRecording(String servedOn) {
            issuedOn("2026-04-01")
                    .on("2026-04-10")
                    .when(serving(Receipt.SIGNED, servedOn, null))
                    .thenHappens()
                    .thenIs(SERVED);
        }

        @Test
        void thatWasRefusedNeedsAWitness() {
            issuedOn("2026-04-01")
                    .when(serving(Receipt.REFUSED, "2026-04-01", " "))
                    .thenRefused(NO_WITNESS, "witness");
            issuedOn("2026-04-01")
                    .when(serving(Receipt.REFUSED, "2026-04-01", "村委会王某"))
                    .thenHappens()
                    .thenIs(SERVED);
        }

        @Test
        void saysHowWhenAndWithWhatReceipt() {
            var day = LocalDate.parse("2026-04-01");
            issuedOn("2026-04-01")
                    .when(serve(new Intent.Serve(null, day, Receipt.SIGNED, null, null, null)))
                    .thenRefused(NOT_A_CHOICE, "method");
            issuedOn("2026-04-01").when(serve(Scenario.aService(null))).thenRefused(NOT_A_DATE, "servedOn");
            issuedOn("2026-04-01")
                    .when(serve(new Intent.Serve(Method.MAIL, day, null, null, null, null)))
                    .thenRefused(NOT_A_CHOICE, "receipt");
        }

        @Test
        void keepsEveryFieldWithinReason() {
            var day = LocalDate.parse("2026-04-01");
            var longText = "字".repeat(501);
            issuedOn("2026-04-01")
                    .when(serve(new Intent.Serve(Method.MAIL, day, Receipt.SIGNED, longText, null, null)))
                    .thenRefused(TOO_LONG, "receivedBy");
            issuedOn("2026-04-01")
                    .when(serve(new Intent.Serve(Method.MAIL, day, Receipt.SIGNED, null, longText, null)))
                    .thenRefused(TOO_LONG, "witness");
            issuedOn("2026-04-01")
                    .when(serve(new Intent.Serve(Method.MAIL, day, Receipt.SIGNED, null, null, longText)))
                    .thenRefused(TOO_LONG, "proof");
        }

        private static Scenario issuedOn(String day) {
            return aCase().on(day).inState(ISSUED);
        }

        private static Rule<DocumentServed> serving(Receipt receipt, String on, @Nullable String witness) {
            return serve(new Intent.Serve(Method.MAIL, LocalDate.parse(on), receipt, null, witness, null));
        }

        private static Rule<DocumentServed> serve(Intent.Serve serve) {
            return (file, moment) -> CaseRules.serve(file, LAND_OFFICER, serve, moment);
        }
    }

    @ParameterizedTest
    @CsvSource({"NEW, 1", "SENT, 2", "RECEIVED, 3", "ACCEPTED, 4", "SIGNING, 5", "ISSUED, 6", "SERVED, 7"})
    void everyStepCountsTheVersionUpByOne(CaseState state, long version) {
        assertThat(aCase().inState(state).file().file().version()).isEqualTo(version);
    }
}
