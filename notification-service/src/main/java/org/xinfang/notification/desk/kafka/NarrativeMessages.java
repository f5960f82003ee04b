package org.xinfang.notification.desk.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xinfang.contracts.CaseMessage;
import org.xinfang.contracts.NarrativeMessage;
import org.xinfang.contracts.NarrativeMessage.ClaimAnswerV1;
import org.xinfang.contracts.NarrativeMessage.OpinionWrittenV1;
import org.xinfang.contracts.NarrativeMessage.StoryToldV1;
import org.xinfang.notification.desk.NoticeDesk;
import org.xinfang.notification.errand.Piece;
import org.xinfang.notification.errand.Piece.OpinionText;
import org.xinfang.notification.errand.Piece.Subject;
import org.xinfang.notification.errand.PieceKey;
import org.xinfang.notification.letter.Letter.Answer;
import org.xinfang.notification.letter.Letter.ClaimOutcome;
import org.xinfang.platform.messaging.Handler;
import org.xinfang.platform.messaging.Incoming;

/** The texts that letters quote: what the petition is about, and signed opinions. */
public final class NarrativeMessages implements Handler<NarrativeMessage> {

    private final NoticeDesk desk;

    public NarrativeMessages(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public void on(List<Incoming<NarrativeMessage>> messages) {
        Map<PieceKey, Piece> learned = new HashMap<>();
        for (var message : messages) {
            switch (message.message()) {
                case StoryToldV1 story -> learned.put(PieceKey.subject(story.document()), new Subject(story.title()));
                case OpinionWrittenV1 opinion -> learned.put(PieceKey.opinion(opinion.document()), text(opinion));
            }
        }
        desk.learn(learned);
    }

    private static OpinionText text(OpinionWrittenV1 opinion) {
        return new OpinionText(
                opinion.answers().stream().map(NarrativeMessages::answer).toList(), opinion.reviewOrgan());
    }

    private static Answer answer(ClaimAnswerV1 answer) {
        return new Answer(answer.claim(), outcome(answer.outcome()), answer.facts(), answer.opinion(), answer.basis());
    }

    private static ClaimOutcome outcome(CaseMessage.ClaimOutcome outcome) {
        return switch (outcome) {
            case SUPPORTED -> ClaimOutcome.SUPPORTED;
            case PARTLY_SUPPORTED -> ClaimOutcome.PARTLY_SUPPORTED;
            case EXPLAINED -> ClaimOutcome.EXPLAINED;
            case NOT_SUPPORTED -> ClaimOutcome.NOT_SUPPORTED;
        };
    }
}
