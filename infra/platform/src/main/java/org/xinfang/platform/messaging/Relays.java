package org.xinfang.platform.messaging;

import com.mongodb.client.MongoCollection;
import java.time.InstantSource;
import org.bson.Document;

/** Makes the relay of a collection whose documents are their own outbox. */
public final class Relays {

    private final Dispatch dispatch;
    private final OutboxSettings settings;
    private final InstantSource time;

    public Relays(Dispatch dispatch, OutboxSettings settings, InstantSource time) {
        this.dispatch = dispatch;
        this.settings = settings;
        this.time = time;
    }

    public OutboxRelay of(MongoCollection<Document> documents) {
        return new OutboxRelay(new Outbox(documents, settings), dispatch, settings, time);
    }
}
