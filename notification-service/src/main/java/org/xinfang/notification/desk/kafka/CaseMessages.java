package org.xinfang.notification.desk.kafka;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.CaseMessage;
import org.xinfang.contracts.CaseMessage.AssignmentSignedForV1;
import org.xinfang.contracts.CaseMessage.CaseOpenedV1;
import org.xinfang.contracts.CaseMessage.ClockStartedV1;
import org.xinfang.contracts.CaseMessage.DocumentServedV1;
import org.xinfang.contracts.CaseMessage.MatterAcceptedV1;
import org.xinfang.contracts.CaseMessage.MatterTransferredV1;
import org.xinfang.contracts.CaseMessage.OpinionDraftedV1;
import org.xinfang.contracts.CaseMessage.OpinionSignedV1;
import org.xinfang.kernel.OfficePath;
import org.xinfang.notification.desk.NoticeDesk;
import org.xinfang.notification.desk.Told;
import org.xinfang.notification.errand.Errand;
import org.xinfang.notification.errand.Errand.Acceptance;
import org.xinfang.notification.errand.Errand.Opinion;
import org.xinfang.notification.errand.Errand.Transfer;
import org.xinfang.notification.errand.Piece;
import org.xinfang.notification.errand.Piece.Origin;
import org.xinfang.notification.errand.PieceKey;
import org.xinfang.platform.messaging.Handler;
import org.xinfang.platform.messaging.Incoming;

/** Every step of a case that the petitioner has a right to hear of. */
public final class CaseMessages implements Handler<CaseMessage> {

    private static final String INFORM = "T3";
    private static final String HANDLE = "T6";

    private final NoticeDesk desk;
    private final ZoneId zone;

    public CaseMessages(NoticeDesk desk, ZoneId zone) {
        this.desk = desk;
        this.zone = zone;
    }

    @Override
    public void on(List<Incoming<CaseMessage>> messages) {
        var told = new ArrayList<Told>();
        Map<PieceKey, Piece> learned = new HashMap<>();
        for (var message : messages) {
            if (message.message() instanceof MatterTransferredV1 transferred) {
                learned.put(PieceKey.origin(transferred.referral()), new Origin(OfficePath.of(transferred.from())));
            }
            var errand = errand(message.message());
            if (errand != null) {
                told.add(new Told(message.id(), errand, message.cause()));
            }
        }
        desk.learn(learned);
        desk.tell(told);
    }

    private @Nullable Errand errand(CaseMessage message) {
        return switch (message) {
            case MatterTransferredV1 transferred -> transfer(transferred);
            case MatterAcceptedV1 accepted -> acceptance(accepted);
            case OpinionSignedV1 signed -> opinion(signed);
            case CaseOpenedV1 _, AssignmentSignedForV1 _, OpinionDraftedV1 _, DocumentServedV1 _ -> null;
        };
    }

    private Transfer transfer(MatterTransferredV1 transferred) {
        return new Transfer(
                transferred.submission(),
                transferred.matter(),
                OfficePath.of(transferred.from()),
                OfficePath.of(transferred.to()),
                day(transferred.at()),
                due(transferred.started(), INFORM),
                transferred.at());
    }

    private Acceptance acceptance(MatterAcceptedV1 accepted) {
        return new Acceptance(
                accepted.submission(),
                accepted.matter(),
                accepted.referral(),
                OfficePath.of(accepted.office()),
                day(accepted.at()),
                due(accepted.started(), HANDLE),
                accepted.at());
    }

    private Opinion opinion(OpinionSignedV1 signed) {
        return new Opinion(
                signed.submission(),
                signed.matter(),
                signed.referral(),
                OfficePath.of(signed.office()),
                signed.document(),
                signed.documentNumber(),
                day(signed.at()),
                signed.at());
    }

    private static @Nullable LocalDate due(List<ClockStartedV1> started, String code) {
        return started.stream()
                .filter(clock -> clock.code().equals(code))
                .map(ClockStartedV1::due)
                .findFirst()
                .orElse(null);
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
