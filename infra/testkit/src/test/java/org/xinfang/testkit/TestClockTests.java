package org.xinfang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TestClockTests {

    @Test
    void standsStillUntilItIsMoved() {
        var clock = TestClock.at("2026-03-02T09:00");
        assertThat(clock.instant())
                .isEqualTo(Instant.parse("2026-03-02T01:00:00Z"))
                .isEqualTo(clock.instant());

        clock.advance(Duration.ofDays(15));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-03-17T01:00:00Z"));
    }
}
