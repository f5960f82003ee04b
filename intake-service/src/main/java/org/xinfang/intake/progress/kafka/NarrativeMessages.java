package org.xinfang.intake.progress.kafka;

import java.util.List;
import java.util.Optional;
import org.xinfang.contracts.NarrativeMessage;
import org.xinfang.contracts.NarrativeMessage.ClaimAnswerV1;
import org.xinfang.contracts.NarrativeMessage.OpinionWrittenV1;
import org.xinfang.contracts.NarrativeMessage.StoryToldV1;
import org.xinfang.intake.progress.Opinion;
import org.xinfang.intake.progress.OpinionTexts;
import org.xinfang.platform.messaging.Handler;
import org.xinfang.platform.messaging.Incoming;

/** Hears the texts of opinions; the stories on the same topic are intake's own. */
public final class NarrativeMessages implements Handler<NarrativeMessage> {

    private final OpinionTexts opinions;

    public NarrativeMessages(OpinionTexts opinions) {
        this.opinions = opinions;
    }

    @Override
    public void on(List<Incoming<NarrativeMessage>> messages) {
        opinions.keep(messages.stream()
                .flatMap(incoming -> opinion(incoming.message()).stream())
                .toList());
    }

    @Override
    public void forget(List<String> keys) {
        opinions.forget(keys);
    }

    private static Optional<Opinion> opinion(NarrativeMessage message) {
        return switch (message) {
            case StoryToldV1 _ -> Optional.empty();
            case OpinionWrittenV1 written ->
                Optional.of(new Opinion(
                        written.document(),
                        written.documentNumber(),
                        written.office(),
                        written.answers().stream()
                                .map(NarrativeMessages::answer)
                                .toList(),
                        written.reviewOrgan()));
        };
    }

    private static Opinion.Answer answer(ClaimAnswerV1 answer) {
        return new Opinion.Answer(
                answer.claim(), answer.outcome().name(), answer.facts(), answer.opinion(), answer.basis());
    }
}
