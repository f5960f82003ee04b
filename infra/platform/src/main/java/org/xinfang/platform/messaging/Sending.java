package org.xinfang.platform.messaging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.xinfang.platform.messaging.Outbox.Claim;
import org.xinfang.platform.messaging.Outbox.Settlement;

/**
 * One claimed document while its messages are sent.
 *
 * <p>Messages on the same topic go one after another, in waves: the next is withheld while the one before it has not
 * been acknowledged, which is what keeps an aggregate in order.
 */
final class Sending {

    private final Claim claim;
    private final int tries;
    private final Map<Integer, List<Outgoing>> waves = new HashMap<>();
    private final Set<String> closedTopics = new HashSet<>();
    private final List<String> sent = new ArrayList<>();
    private final List<Document> parked = new ArrayList<>();
    private boolean refused;

    Sending(Claim claim, int tries) {
        this.claim = claim;
        this.tries = tries;
        var next = new HashMap<String, Integer>();
        for (var entry : claim.entries()) {
            var message = Outbox.read(entry);
            var wave = next.merge(message.topic(), 1, Integer::sum) - 1;
            waves.computeIfAbsent(wave, _ -> new ArrayList<>()).add(message);
        }
    }

    /** What may go now; empty when this document has nothing in this wave or what came before did not go. */
    List<Outgoing> wave(int number) {
        return waves.getOrDefault(number, List.of()).stream()
                .filter(message -> !closedTopics.contains(message.topic()))
                .toList();
    }

    void acknowledged(Outgoing message) {
        sent.add(message.id());
    }

    /** The broker was away: what follows on the topic waits too. */
    void missed(Outgoing message) {
        closedTopics.add(message.topic());
    }

    /** The broker said no. After some tries, or at once when it can never say yes, the message is parked. */
    boolean refused(Outgoing message, boolean forEver, String reason) {
        if (forEver || claim.refusals() + 1 >= tries) {
            parked.add(Outbox.write(message).append("reason", reason));
            return true;
        }
        refused = true;
        closedTopics.add(message.topic());
        return false;
    }

    Settlement settlement() {
        return new Settlement(claim, sent, parked, refused);
    }
}
