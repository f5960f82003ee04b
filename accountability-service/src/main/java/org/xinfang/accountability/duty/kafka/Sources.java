package org.xinfang.accountability.duty.kafka;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.xinfang.accountability.duty.Source;
import org.xinfang.platform.messaging.Incoming;

/** Names facts as the ledger does: topic and event. */
final class Sources {

    private Sources() {}

    static Source of(Incoming<?> incoming, Instant at) {
        var topic = incoming.partition().substring(0, incoming.partition().lastIndexOf('/'));
        return new Source(topic + "/" + incoming.id(), at.truncatedTo(ChronoUnit.MILLIS));
    }
}
