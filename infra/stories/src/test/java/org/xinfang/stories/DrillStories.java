package org.xinfang.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xinfang.local.runner.process.Part;

/** Processes are killed while petitions are on their way, and nothing that was accepted is lost or done twice. */
@ExtendWith(OnAWholePlatform.class)
@Order(6)
class DrillStories {

    private static final List<Part> KILLED = List.of(
            Part.INTAKE, Part.CASE, Part.ACCOUNTABILITY, Part.NOTIFICATION, Part.GATEWAY, Part.KAFKA, Part.MONGOD);
    private static final int AT_ONCE = 3;

    private final County county;
    private final OwnPlatform platform;

    DrillStories(County county, OwnPlatform platform) {
        this.county = county;
        this.platform = platform;
    }

    @Test
    void whateverIsKilledIsStartedAgainAndNothingIsLostOrDoneTwice() throws Exception {
        try (var journeys = new Journeys(county, AT_ONCE)) {
            for (var part : KILLED) {
                // Some have begun, some are about to, and some will meet the gap that the kill leaves.
                for (var one = 0; one < 2 * AT_ONCE; one++) {
                    journeys.beginOneMore();
                }
                platform.kill(part);
                platform.up();
            }
            var reckoned = journeys.reckon();
            assertThat(reckoned.numbers()).hasSize(2 * AT_ONCE * KILLED.size());
            assertThat(reckoned.lost()).isZero();
            assertThat(reckoned.duplicated()).isZero();
        }
    }
}
