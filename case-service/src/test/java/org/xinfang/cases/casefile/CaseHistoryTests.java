package org.xinfang.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.cases.casefile.Scenario.aCase;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseHistoryTests {

    @ParameterizedTest
    @CsvSource({"NEW, 1", "SENT, 2", "RECEIVED, 3", "ACCEPTED, 4", "SIGNING, 5", "ISSUED, 6", "SERVED, 7"})
    void everyStepCountsTheVersionUpByOne(CaseState state, long version) {
        assertThat(aCase().inState(state).file().file().version()).isEqualTo(version);
    }
}
