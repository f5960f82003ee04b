package org.xinfang.intake.progress.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.xinfang.intake.progress.Matters;
import org.xinfang.intake.progress.Step;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.limit.LimitCode;
import org.xinfang.platform.messaging.Handler;
import org.xinfang.platform.messaging.Incoming;

/** Hears how matters go on. A draft is the office's own business; the petitioner hears of what is signed. */
public final class CaseMessages implements Handler<CaseMessage> {

    private final Matters matters;

    public CaseMessages(Matters matters) {
        this.matters = matters;
    }

    @Override
    public void on(List<Incoming<CaseMessage>> messages) {
        matters.note(messages.stream().flatMap(CaseMessages::heard).toList());
    }

    private static Stream<Matters.Heard> heard(Incoming<CaseMessage> incoming) {
        return step(incoming.message())
                .map(step -> new Matters.Heard(incoming.message().matter(), incoming.sequence(), step))
                .stream();
    }

    private static Optional<Step> step(CaseMessage message) {
        return switch (message) {
            case CaseOpenedV1 opened ->
                Optional.of(new Step.Opened(office(opened.office()), due(opened, LimitCode.T1), opened.at()));
            case MatterTransferredV1 transferred ->
                Optional.of(new Step.Transferred(
                        office(transferred.to()), due(transferred, LimitCode.T3), transferred.at()));
            case AssignmentSignedForV1 signed -> Optional.of(new Step.SignedFor(office(signed.office()), signed.at()));
            case MatterAcceptedV1 accepted ->
                Optional.of(new Step.Accepted(office(accepted.office()), due(accepted, LimitCode.T6), accepted.at()));
            case OpinionDraftedV1 _ -> Optional.empty();
            case OpinionSignedV1 signed ->
                Optional.of(new Step.OpinionSigned(office(signed.office()), signed.document(), signed.at()));
            case DocumentServedV1 served ->
                Optional.of(new Step.Served(
                        office(served.office()),
                        served.document(),
                        served.servedOn(),
                        due(served, LimitCode.T9),
                        served.at()));
        };
    }

    private static OfficePath office(String path) {
        return OfficePath.of(path);
    }

    private static @Nullable LocalDate due(CaseMessage message, LimitCode code) {
        return message.started().stream()
                .filter(clock -> clock.code().equals(code.name()))
                .map(ClockStartedV1::due)
                .findFirst()
                .orElse(null);
    }
}
