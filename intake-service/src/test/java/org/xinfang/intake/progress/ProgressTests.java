package org.xinfang.intake.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.intake.progress.Qinghe.COUNTY;
import static org.xinfang.intake.progress.Qinghe.LAND;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProgressTests {

    private static final Instant AT = Instant.parse("2026-03-17T01:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    private static final Standing.Registered BEFORE = new Standing.Registered(COUNTY, DUE);

    @Test
    void aMatterOfWhichNothingWasHeardStandsAsRegistered() {
        assertThat(Progress.none().standing(BEFORE)).isEqualTo(BEFORE);
    }

    @Test
    void signingForItDoesNotMoveTheLimit() {
        var progress = steps(Map.of(1L, new Step.Transferred(LAND, DUE, AT), 2L, new Step.SignedFor(LAND, AT)));

        assertThat(progress.standing(BEFORE)).isEqualTo(new Standing.Transferred(LAND, DUE, true));
    }

    @Test
    void whatWasHeardLateTakesItsPlaceInHistory() {
        var progress = steps(Map.of(5L, new Step.Accepted(LAND, DUE, AT)));

        assertThat(progress.standing(BEFORE)).isEqualTo(new Standing.Accepted(LAND, DUE));
    }

    @Test
    void theLatestServiceCounts() {
        var first = new Step.Served(LAND, "SX1/opinion/1", DUE, null, AT);
        var second = new Step.Served(LAND, "SX1/opinion/2", DUE.plusDays(9), null, AT);

        assertThat(steps(Map.of(7L, first, 12L, second)).served()).contains(second);
    }

    private static Progress steps(Map<Long, Step> byPlace) {
        return new Progress(new TreeMap<>(byPlace));
    }
}
