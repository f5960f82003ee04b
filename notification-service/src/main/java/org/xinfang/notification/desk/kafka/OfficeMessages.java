package org.xinfang.notification.desk.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xinfang.contracts.OfficeMessage;
import org.xinfang.contracts.OfficeMessage.OfficeRegisteredV1;
import org.xinfang.kernel.OfficePath;
import org.xinfang.notification.desk.NoticeDesk;
import org.xinfang.notification.errand.Piece;
import org.xinfang.notification.errand.Piece.OfficeNames;
import org.xinfang.notification.errand.PieceKey;
import org.xinfang.platform.messaging.Handler;
import org.xinfang.platform.messaging.Incoming;

/** What offices are called. */
public final class OfficeMessages implements Handler<OfficeMessage> {

    private final NoticeDesk desk;

    public OfficeMessages(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public void on(List<Incoming<OfficeMessage>> messages) {
        Map<PieceKey, Piece> learned = new HashMap<>();
        for (var message : messages) {
            switch (message.message()) {
                case OfficeRegisteredV1 office ->
                    learned.put(
                            PieceKey.office(OfficePath.of(office.office())),
                            new OfficeNames(office.officeName(), office.shortName(), office.officePhone()));
            }
        }
        desk.learn(learned);
    }
}
