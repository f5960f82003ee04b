package org.xinfang.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xinfang.local.demo.InventedPerson;
import org.xinfang.stories.OwnPlatform.OwnProcess;

/** The platform goes down and comes up again. */
@ExtendWith(OnAWholePlatform.class)
@Order(7)
class RestartStories {

    private final County county;
    private final OwnPlatform platform;

    RestartStories(County county, OwnPlatform platform) {
        this.county = county;
        this.platform = platform;
    }

    @Test
    void downLeavesNoProcessAndUpFindsEverythingAgain() throws InterruptedException {
        var receipt = county.handIn(county.petitions().get(3), InventedPerson.of(601, 1));
        county.awaitCase(receipt, "dispatcher");
        var told = county.awaitStanding(receipt, "REGISTERED");
        var processes = platform.processes();
        assertThat(processes).hasSizeGreaterThan(8);

        platform.down();
        assertThat(processes).noneMatch(OwnProcess::isAlive);

        platform.up();
        assertThat(county.lookUp(receipt).body()).isEqualTo(told);
        assertThat(county.get("/api/cases/" + receipt.matter(), "dispatcher").isOk())
                .isTrue();
    }
}
