package org.xinfang.cases.casefile;

import static org.xinfang.cases.casefile.CaseState.RECEIVED;
import static org.xinfang.cases.casefile.People.LAND_LEADER;
import static org.xinfang.cases.casefile.Scenario.aCase;
import static org.xinfang.kernel.limit.LimitCode.T3;
import static org.xinfang.kernel.limit.LimitCode.T4;

import org.junit.jupiter.api.Test;

class SigningForTests {

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
