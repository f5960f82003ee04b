package org.xinfang.cases.casefile.kafka;

import java.util.List;
import java.util.stream.Stream;
import org.xinfang.cases.casefile.Petitions;
import org.xinfang.cases.casefile.Petitions.Told;
import org.xinfang.cases.casefile.SubmissionId;
import org.xinfang.contracts.NarrativeMessage;
import org.xinfang.contracts.NarrativeMessage.OpinionWrittenV1;
import org.xinfang.contracts.NarrativeMessage.StoryToldV1;
import org.xinfang.platform.messaging.Handler;
import org.xinfang.platform.messaging.Incoming;

/** Keeps what petitioners told. Opinions on the same topic are this service's own words. */
public final class NarrativeMessages implements Handler<NarrativeMessage> {

    private final Petitions petitions;

    public NarrativeMessages(Petitions petitions) {
        this.petitions = petitions;
    }

    @Override
    public void on(List<Incoming<NarrativeMessage>> messages) {
        var told = messages.stream().flatMap(NarrativeMessages::told).toList();
        if (!told.isEmpty()) {
            petitions.keepStories(told);
        }
    }

    @Override
    public void forget(List<String> keys) {
        petitions.forgetStories(keys);
    }

    private static Stream<Told> told(Incoming<NarrativeMessage> incoming) {
        return switch (incoming.message()) {
            case StoryToldV1 story ->
                Stream.of(
                        new Told(new SubmissionId(story.document()), incoming.sequence(), story.title(), story.text()));
            case OpinionWrittenV1 _ -> Stream.empty();
        };
    }
}
