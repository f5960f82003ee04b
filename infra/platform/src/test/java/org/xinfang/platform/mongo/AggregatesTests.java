package org.xinfang.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinfang.kernel.Cause;
import org.xinfang.kernel.Decision.Accepted;
import org.xinfang.kernel.Decision.Refused;
import org.xinfang.kernel.Outcome.AlreadyHandled;
import org.xinfang.kernel.Outcome.Decided;
import org.xinfang.kernel.Outcome.NotFound;
import org.xinfang.platform.mongo.Counter.Raised;
import org.xinfang.testkit.Sandbox;

/** What is decided is stored and queued in one write, once. */
class AggregatesTests {

    @RegisterExtension
    static final Sandbox SANDBOX = Sandbox.open();

    private static final Cause REQUEST = Cause.unnamed("correlation-1");

    private final AtomicInteger nudges = new AtomicInteger();
    private final Aggregates<Counter, Raised> counters =
            new Aggregates<>(SANDBOX.database().getCollection("counters"), new Counter.Form(), nudges::incrementAndGet);

    @BeforeEach
    void startEmpty() {
        SANDBOX.database().getCollection("counters").drop();
    }

    @Test
    void keepsWhatIsDecidedWithItsHistory() {
        counters.insert(Counter.begin("c", REQUEST));

        counters.decide("c", REQUEST, Counter::raise);

        var stored = counters.find("c").orElseThrow();
        assertThat(stored.version()).isEqualTo(2);
        assertThat(stored.state().value()).isEqualTo(1);
        assertThat(counters.history("c")).extracting("id").containsExactly("c#1", "c#2");
        assertThat(waiting("c")).containsExactly("c#1", "c#2");
        assertThat(nudges).hasValue(2);
    }

    @Test
    void keepsNothingOfARefusal() {
        counters.insert(Counter.begin("c", REQUEST));
        IntStream.range(0, Counter.LIMIT).forEach(_ -> counters.decide("c", REQUEST, Counter::raise));

        var outcome = counters.decide("c", REQUEST, Counter::raise);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Decided.class, decided -> assertThat(decided.decision()).isInstanceOf(Refused.class));
        assertThat(counters.find("c").orElseThrow().version()).isEqualTo(1 + Counter.LIMIT);
    }

    @Test
    void beginsOnce() {
        assertThat(counters.insert(Counter.begin("c", REQUEST))).isTrue();
        counters.decide("c", REQUEST, Counter::raise);

        assertThat(counters.insert(Counter.begin("c", REQUEST))).isFalse();

        assertThat(counters.find("c").orElseThrow().state().value()).isEqualTo(1);
    }

    @Test
    void beginsTheNewOnesAmongThoseThatAreThere() {
        counters.insert(Counter.begin("a", REQUEST));
        counters.decide("a", REQUEST, Counter::raise);

        counters.insertAll(
                List.of(Counter.begin("b", REQUEST), Counter.begin("a", REQUEST), Counter.begin("c", REQUEST)));

        assertThat(counters.find("a").orElseThrow().state().value()).isEqualTo(1);
        assertThat(counters.find("b")).isPresent();
        assertThat(counters.find("c")).isPresent();
    }

    @Test
    void handlesACauseOnceHoweverOftenItComes() {
        counters.insert(Counter.begin("c", REQUEST));
        var event = new Cause("correlation-2", "cases.v1/SX1#3", null);

        assertThat(counters.decide("c", event, Counter::raise)).isInstanceOf(Decided.class);
        assertThat(counters.decide("c", event, Counter::raise)).isInstanceOf(AlreadyHandled.class);

        assertThat(counters.find("c").orElseThrow().state().value()).isEqualTo(1);
    }

    @Test
    void knowsThatThereIsNone() {
        assertThat(counters.decide("nobody", REQUEST, Counter::raise)).isInstanceOf(NotFound.class);
    }

    @Test
    void letsEveryOneOfManyAtOnceDecideOnWhatTheOthersLeft() throws Exception {
        counters.insert(Counter.begin("c", REQUEST));
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var raises = IntStream.range(0, 8)
                    .mapToObj(_ -> pool.submit(() -> counters.decide("c", REQUEST, Counter::raise)))
                    .toList();
            var accepted = 0;
            for (var raise : raises) {
                if (raise.get() instanceof Decided<Raised>(Accepted<Raised> _)) {
                    accepted++;
                }
            }
            assertThat(accepted).isEqualTo(Counter.LIMIT);
        }
        assertThat(waiting("c")).hasSize(1 + Counter.LIMIT).doesNotHaveDuplicates();
    }

    private static List<String> waiting(String id) {
        var found = SANDBOX.database()
                .getCollection("counters")
                .find(new Document("_id", id))
                .first();
        return found == null
                ? List.of()
                : found.getList("outbox", Document.class).stream()
                        .map(entry -> entry.getString("id"))
                        .toList();
    }
}
