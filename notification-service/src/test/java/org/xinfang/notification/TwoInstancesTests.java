package org.xinfang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinfang.testkit.Sandbox;

class TwoInstancesTests {

    private static final int PEOPLE = 100;

    @RegisterExtension
    static final Sandbox SANDBOX = Sandbox.open();

    @Test
    void shareTheWorkAndTellNobodyTwice() {
        try (var installation = new Installation(SANDBOX)) {
            installation.start();
            var second = installation.start();
            var region = installation.region;
            region.offices();
            for (var person = 1; person <= PEOPLE; person++) {
                var item = Region.submission(person);
                region.reachable(item, "张三", "138%08d".formatted(person), "清河县河西镇向阳村%d号".formatted(person));
                region.registered(item);
                region.transferred(item);
                region.accepted(item);
                if (person == PEOPLE / 2) {
                    second.close();
                }
            }

            installation.awaitStates(Map.of("DELIVERED", 3 * PEOPLE, "PRINTED", PEOPLE));

            var count = installation.simulator.handsets().count();
            assertThat(count.messages()).isEqualTo(3L * PEOPLE);
            assertThat(count.repeated()).isZero();
            assertThat(installation.printed()).hasSize(PEOPLE);
        }
    }
}
