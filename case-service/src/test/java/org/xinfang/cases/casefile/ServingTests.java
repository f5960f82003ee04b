package org.xinfang.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.cases.casefile.CaseRefusal.NOT_A_CHOICE;
import static org.xinfang.cases.casefile.CaseRefusal.NOT_A_DATE;
import static org.xinfang.cases.casefile.CaseRefusal.NO_WITNESS;
import static org.xinfang.cases.casefile.CaseRefusal.TOO_LONG;
import static org.xinfang.cases.casefile.CaseState.ISSUED;
import static org.xinfang.cases.casefile.CaseState.SERVED;
import static org.xinfang.cases.casefile.People.LAND_OFFICER;
import static org.xinfang.cases.casefile.Scenario.aCase;
import static org.xinfang.kernel.limit.LimitCode.T9;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.cases.casefile.CaseEvent.DocumentServed;
import org.xinfang.cases.casefile.Scenario.Rule;
import org.xinfang.cases.casefile.Service.Method;
import org.xinfang.cases.casefile.Service.Receipt;

class ServingTests {

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
        issuedOn("2026-04-01").when(serving(Receipt.REFUSED, "2026-04-01", " ")).thenRefused(NO_WITNESS, "witness");
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
