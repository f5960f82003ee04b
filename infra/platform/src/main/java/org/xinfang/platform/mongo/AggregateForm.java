package org.xinfang.platform.mongo;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.xinfang.platform.messaging.Announcement;

/**
 * How one kind of aggregate is stored and announced.
 *
 * @param <S> its state
 * @param <E> its events
 */
public interface AggregateForm<S, E> {

    Document write(S state);

    S read(Document state);

    /** The state after an event. History is never refused. */
    S after(S before, E event);

    Instant at(E event);

    /** What the event says to the outside; the first is the fact that the aggregate's history keeps. */
    List<Announcement> announce(S after, E event);
}
