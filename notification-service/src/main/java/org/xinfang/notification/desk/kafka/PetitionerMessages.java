package org.xinfang.notification.desk.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xinfang.contracts.PetitionerMessage;
import org.xinfang.contracts.PetitionerMessage.PetitionerReachableV1;
import org.xinfang.notification.desk.NoticeDesk;
import org.xinfang.notification.errand.Piece;
import org.xinfang.notification.errand.Piece.Contact;
import org.xinfang.notification.errand.PieceKey;
import org.xinfang.platform.messaging.Handler;
import org.xinfang.platform.messaging.Incoming;

/** How to reach people, and whom to forget. */
public final class PetitionerMessages implements Handler<PetitionerMessage> {

    private final NoticeDesk desk;

    public PetitionerMessages(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public void on(List<Incoming<PetitionerMessage>> messages) {
        Map<PieceKey, Piece> learned = new HashMap<>();
        for (var message : messages) {
            switch (message.message()) {
                case PetitionerReachableV1 reachable ->
                    learned.put(PieceKey.contact(reachable.submission()), contact(reachable));
            }
        }
        desk.learn(learned);
    }

    private static Contact contact(PetitionerReachableV1 reachable) {
        return new Contact(reachable.name(), reachable.mobile(), reachable.address(), reachable.queryCode());
    }

    @Override
    public void forget(List<String> keys) {
        desk.forget(keys);
    }
}
