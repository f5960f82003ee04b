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
    private static final Step.Opened OPENED = new Step.Opened(COUNTY, DUE, AT);

    @Test
    void aMatterOfWhichNothingWasHeardStandsAsRegistered() {
        assertThat(Progress.none().standing(OPENED)).isEqualTo(new Standing.Registered(COUNTY, DUE));
    }

    @Test
    void signingForItDoesNotMoveTheLimit() {
        var progress = steps(Map.of(1L, new Step.Transferred(LAND, DUE, AT), 2L, new Step.SignedFor(LAND, AT)));

        assertThat(progress.standing(OPENED)).isEqualTo(new Standing.Transferred(LAND, DUE, true));
    }

    @Test
    void whatWasHeardLateTakesItsPlaceInHistory() {
        var progress = steps(Map.of(5L, new Step.Accepted(LAND, DUE, AT)));

        assertThat(progress.standing(OPENED)).isEqualTo(new Standing.Accepted(LAND, DUE));
    }

    @Test
    void theLimitOfAStepNotHeardOfIsNotGuessed() {
        var progress = steps(Map.of(3L, new Step.SignedFor(LAND, AT)));

        assertThat(progress.standing(OPENED)).isEqualTo(new Standing.Transferred(LAND, null, true));
    }

    @Test
    void everyHistoryBeginsWithTheRegistrationAndOnlyOnce() {
        var accepted = new Step.Accepted(LAND, DUE, AT);
        var heard = new Step.Opened(COUNTY, DUE, AT.plusSeconds(1));

        assertThat(steps(Map.of(4L, accepted)).begunBy(OPENED).steps()).containsExactly(OPENED, accepted);
        assertThat(steps(Map.of(1L, heard, 4L, accepted)).begunBy(OPENED).steps())
                .containsExactly(heard, accepted);
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
