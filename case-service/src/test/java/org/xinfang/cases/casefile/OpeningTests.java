package org.xinfang.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.cases.casefile.CaseState.NEW;
import static org.xinfang.cases.casefile.People.COUNTY;
import static org.xinfang.cases.casefile.People.TOWNSHIP;
import static org.xinfang.cases.casefile.Scenario.FILE;
import static org.xinfang.cases.casefile.Scenario.LAW;
import static org.xinfang.cases.casefile.Scenario.SUBMISSION;
import static org.xinfang.cases.casefile.Scenario.aCase;
import static org.xinfang.cases.casefile.Scenario.aCaseRegisteredBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.cases.clock.ClockId;

class OpeningTests {

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
