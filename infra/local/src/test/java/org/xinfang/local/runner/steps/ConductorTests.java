package org.xinfang.local.runner.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.xinfang.local.runner.installation.CannotStart;

class ConductorTests {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final Conductor conductor =
            new Conductor(new Progress(new PrintStream(screen, true, StandardCharsets.UTF_8), false));
    private final ConcurrentLinkedQueue<String> done = new ConcurrentLinkedQueue<>();

    @Test
    void aStepWaitsForWhatItNeeds() throws Exception {
        conductor.perform(List.of(
                new Step("kafka", List.of(), () -> doing("kafka", 50)),
                new Step("topics", List.of("kafka"), () -> doing("topics", 10)),
                new Step("case", List.of("kafka", "topics"), () -> doing("case", 0))));

        assertThat(done).containsExactly("kafka", "topics", "case");
        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("topics").contains("well");
    }

    @Test
    void stepsThatDoNotNeedOneAnotherGoOnBesideEachOther() throws Exception {
        var both = new CountDownLatch(2);
        Step.Work meeting = () -> {
            both.countDown();
            return Boolean.toString(both.await(10, TimeUnit.SECONDS));
        };

        conductor.perform(List.of(new Step("mongod", List.of(), meeting), new Step("kafka", List.of(), meeting)));

        assertThat(screen.toString(StandardCharsets.UTF_8)).doesNotContain("false");
    }

    @Test
    void theFirstFailureIsThrownAndNothingThatNeedsItIsBegun() {
        var steps = List.of(
                new Step("slow", List.of(), () -> doing("slow", 60_000)),
                new Step("kafka", List.of(), () -> {
                    throw new CannotStart("kafka is ill");
                }),
                new Step("case", List.of("kafka"), () -> doing("case", 0)));

        assertThatThrownBy(() -> conductor.perform(steps))
                .isInstanceOf(CannotStart.class)
                .hasMessage("kafka is ill");
        assertThat(done).isEmpty();
    }

    private String doing(String name, long millis) throws InterruptedException {
        Thread.sleep(Duration.ofMillis(millis));
        done.add(name);
        return "well";
    }
}
