package org.xinfang.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.cases.casefile.CaseRefusal.OWN_DRAFT;
import static org.xinfang.cases.casefile.CaseState.ACCEPTED;
import static org.xinfang.cases.casefile.CaseState.ISSUED;
import static org.xinfang.cases.casefile.CaseState.SIGNING;
import static org.xinfang.cases.casefile.People.LAND;
import static org.xinfang.cases.casefile.People.LAND_LEADER;
import static org.xinfang.cases.casefile.People.officer;
import static org.xinfang.cases.casefile.Scenario.FILE;
import static org.xinfang.cases.casefile.Scenario.NUMBER;
import static org.xinfang.cases.casefile.Scenario.aCase;
import static org.xinfang.kernel.limit.LimitCode.T6;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.cases.casefile.CaseEvent.OpinionSigned;
import org.xinfang.cases.casefile.Scenario.Rule;
import org.xinfang.cases.clock.Clock.Ended;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.Role;

class SigningTheOpinionTests {

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
