package org.xinfang.notification.desk.kafka;

import java.util.ArrayList;
import java.util.List;
import org.xinfang.contracts.SubmissionMessage;
import org.xinfang.contracts.SubmissionMessage.SubmissionRatedV1;
import org.xinfang.contracts.SubmissionMessage.SubmissionRegisteredV1;
import org.xinfang.kernel.OfficePath;
import org.xinfang.notification.desk.NoticeDesk;
import org.xinfang.notification.desk.Told;
import org.xinfang.notification.errand.Errand.Registration;
import org.xinfang.platform.messaging.Handler;
import org.xinfang.platform.messaging.Incoming;

/** A registered submission is acknowledged to the petitioner. */
public final class SubmissionMessages implements Handler<SubmissionMessage> {

    private final NoticeDesk desk;

    public SubmissionMessages(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public void on(List<Incoming<SubmissionMessage>> messages) {
        var told = new ArrayList<Told>();
        for (var message : messages) {
            switch (message.message()) {
                case SubmissionRegisteredV1 registered ->
                    told.add(new Told(message.id(), registration(registered), message.cause()));
                case SubmissionRatedV1 _ -> {}
            }
        }
        desk.tell(told);
    }

    private static Registration registration(SubmissionRegisteredV1 registered) {
        return new Registration(
                registered.submission(), OfficePath.of(registered.office()), registered.receivedOn(), registered.at());
    }
}
