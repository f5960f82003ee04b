package org.xinfang.platform.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.xinfang.kernel.Cause;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.Refusal;
import org.xinfang.platform.messaging.Announcement;
import org.xinfang.platform.mongo.Aggregates.Beginning;

/** The smallest aggregate there is: a number that goes up to a limit. */
public record Counter(String id, int value) {

    public static final String TOPIC = "counters.v1";
    public static final int LIMIT = 5;
    public static final Instant NOON = Instant.parse("2026-03-16T04:00:00Z");

    /** The only thing that can happen to it. */
    public record Raised(String id, int to, Instant at) {}

    /** Why it does not go on. */
    public enum Full implements Refusal {
        FULL;

        @Override
        public String chinese() {
            return "已满。";
        }

        @Override
        public String english() {
            return "It is full.";
        }
    }

    public static Beginning<Counter, Raised> begin(String id, Cause cause) {
        return new Beginning<>(id, new Counter(id, 0), new Raised(id, 0, NOON), cause);
    }

    public Decision<Raised> raise() {
        return value >= LIMIT ? Decision.refuse(Full.FULL) : Decision.accept(new Raised(id, value + 1, NOON));
    }

    /** How it is stored and announced. */
    public static final class Form implements AggregateForm<Counter, Raised> {

        @Override
        public Document write(Counter state) {
            return new Document("id", state.id()).append("value", state.value());
        }

        @Override
        public Counter read(Document state) {
            return new Counter(state.getString("id"), state.getInteger("value"));
        }

        @Override
        public Counter after(Counter before, Raised event) {
            return new Counter(before.id(), event.to());
        }

        @Override
        public Instant at(Raised event) {
            return event.at();
        }

        @Override
        public List<Announcement> announce(Counter after, Raised event) {
            var body = Integer.toString(event.to()).getBytes(UTF_8);
            return List.of(new Announcement(TOPIC, event.id(), "counter.raised.v1", body, null));
        }
    }
}
