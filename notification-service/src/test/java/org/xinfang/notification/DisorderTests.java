package org.xinfang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xinfang.simulator.Fault;
import org.xinfang.testkit.Sandbox;

class DisorderTests {

    private static final String MOBILE = "13800001234";
    private static final String ADDRESS = "清河县河西镇向阳村三组48号";

    private Installation installation;
    private Region region;

    @BeforeEach
    void start() {
        installation = new Installation(Sandbox.open());
        installation.start();
        region = installation.region;
    }

    @AfterEach
    void stop() {
        installation.close();
    }

    @Test
    void whateverComesFirstAndTwiceEveryNoticeGoesOnce() {
        var item = Region.submission(1);
        region.opinionSigned(item);
        region.accepted(item);
        region.registered(item);
        region.transferred(item);
        region.opinionSigned(item);
        installation.awaitStates(Map.of("WAITING", 6));

        region.opinionWritten(item);
        region.offices();
        region.reachable(item, "张三", MOBILE, ADDRESS);
        region.registered(item);
        region.transferred(item);
        region.accepted(item);
        installation.awaitStates(Map.of("DELIVERED", 4, "PRINTED", 2));

        assertThat(installation.simulator.handsets().count().messages()).isEqualTo(4);
        assertThat(installation.printed()).hasSize(2);
        assertThat(installation.facts(16)).hasSize(16);
    }

    @Test
    void whoHasNoMobileIsWrittenToAndWhoHasNeitherIsCounted() {
        region.offices();
        region.reachable(Region.submission(1), "张三", "", ADDRESS);
        region.reachable(Region.submission(2), "李四", "", "");
        region.registered(Region.submission(1));
        region.registered(Region.submission(2));

        installation.awaitStates(Map.of("SUPPRESSED", 2, "PRINTED", 1, "FAILED", 1));

        assertThat(installation.printed())
                .singleElement()
                .satisfies(file -> assertThat(file.getFileName().toString()).startsWith(Region.submission(1) + "-N2-"));
    }

    @Test
    void aMessageThatDoesNotArriveBecomesALetter() {
        installation.simulator.faults().set(Fault.UNDELIVERABLE, 1);
        told();

        installation.awaitStates(Map.of("FAILED", 1, "PRINTED", 1));
    }

    @Test
    void aReceiptBeforeItsAnswerAndAReceiptTwiceAreOneDelivery() {
        installation.simulator.faults().set(Fault.RECEIPT_FIRST, 1);
        told();
        installation.awaitStates(Map.of("DELIVERED", 1));

        installation.simulator.faults().set(Fault.RECEIPT_TWICE, 1);
        region.transferred(Region.submission(1));
        installation.awaitStates(Map.of("DELIVERED", 2));

        assertThat(installation.facts(6)).hasSize(6);
    }

    @Test
    void anAnswerThatNeverCameIsSettledByTheReceiptAndNothingGoesTwice() {
        installation.simulator.faults().set(Fault.CLOSE_AFTER_WRITE, 1);
        told();

        installation.awaitStates(Map.of("DELIVERED", 1));

        assertThat(installation.simulator.handsets().count().messages()).isEqualTo(1);
    }

    @Test
    void aCarrierThatIsBusyOrFailsGetsTheMessageLater() {
        installation.simulator.faults().set(Fault.THROTTLE, 2);
        told();
        installation.awaitStates(Map.of("DELIVERED", 1));

        installation.simulator.faults().set(Fault.SYSTEM_ERROR, 1);
        region.transferred(Region.submission(1));
        installation.awaitStates(Map.of("DELIVERED", 2));

        assertThat(installation.simulator.handsets().count().repeated()).isZero();
    }

    @Test
    void whoIsForgottenLeavesNothingBehind() {
        told();
        installation.awaitStates(Map.of("DELIVERED", 1));

        region.forgotten(Region.submission(1));

        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(installation
                                .sandbox
                                .database()
                                .getCollection("notices")
                                .find()
                                .first())
                        .doesNotContainKeys("sealed", "mobile", "trace"));
    }

    private void told() {
        region.offices();
        region.reachable(Region.submission(1), "张三", MOBILE, ADDRESS);
        region.registered(Region.submission(1));
    }
}
