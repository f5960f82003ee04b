package org.xinfang.intake.submission.mongo;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.contracts.NarrativeMessage.StoryToldV1;
import org.xinfang.contracts.PetitionerMessage.PetitionerReachableV1;
import org.xinfang.contracts.SubmissionMessage;
import org.xinfang.contracts.SubmissionMessage.SubmissionRatedV1;
import org.xinfang.contracts.SubmissionMessage.SubmissionRegisteredV1;
import org.xinfang.intake.filing.Channel;
import org.xinfang.intake.filing.Contact;
import org.xinfang.intake.filing.Flag;
import org.xinfang.intake.submission.Satisfaction;
import org.xinfang.intake.submission.Submission;
import org.xinfang.intake.submission.SubmissionEvent;
import org.xinfang.intake.submission.SubmissionEvent.SubmissionRated;
import org.xinfang.intake.submission.SubmissionEvent.SubmissionRegistered;
import org.xinfang.platform.messaging.Announcement;
import org.xinfang.platform.mongo.AggregateForm;
import org.xinfang.platform.sealing.DataKey;
import org.xinfang.platform.sealing.SealedMessages;

/** How a submission is stored, and what of it is announced: facts in clear, people and their words sealed. */
final class SubmissionForm implements AggregateForm<Kept, SubmissionEvent> {

    private final MessageCatalogue catalogue;
    private final SealedMessages sealedMessages;

    SubmissionForm(MessageCatalogue catalogue, SealedMessages sealedMessages) {
        this.catalogue = catalogue;
        this.sealedMessages = sealedMessages;
    }

    @Override
    public Document write(Kept kept) {
        return SubmissionDocument.write(kept);
    }

    @Override
    public Kept read(Document state) {
        return SubmissionDocument.read(state);
    }

    @Override
    public Kept after(Kept before, SubmissionEvent event) {
        return new Kept(before.submission().after(event), before.vault());
    }

    @Override
    public Instant at(SubmissionEvent event) {
        return event.at();
    }

    @Override
    public List<Announcement> announce(Kept after, SubmissionEvent event) {
        return switch (event) {
            case SubmissionRegistered registered ->
                announceRegistered(registered, after.vault().key());
            case SubmissionRated rated -> List.of(fact(rated(after.submission(), rated)));
        };
    }

    private List<Announcement> announceRegistered(SubmissionRegistered registered, DataKey key) {
        var number = registered.submission().number().value();
        return List.of(
                fact(registered(registered.submission())),
                sealedMessages.announce(number, key, reachable(number, registered)),
                sealedMessages.announce(number, key, story(number, registered)));
    }

    private Announcement fact(SubmissionMessage message) {
        return Announcement.fact(catalogue, message.submission(), message);
    }

    private static SubmissionRegisteredV1 registered(Submission submission) {
        var registration = submission.registration();
        return new SubmissionRegisteredV1(
                submission.number().value(),
                channel(registration.channel()),
                registration.office().value(),
                registration.receivedOn(),
                registration.people(),
                registration.anonymous(),
                registration.flags().stream().map(Flag::name).toList(),
                registration.by(),
                registration.at(),
                registration.first());
    }

    private static SubmissionRatedV1 rated(Submission submission, SubmissionRated rated) {
        return new SubmissionRatedV1(
                submission.number().value(),
                submission.number().asMatter().value(),
                submission.office().value(),
                rating(rated.rating().marks().office()),
                rated.unit().value(),
                rating(rated.rating().marks().unit()),
                rated.at());
    }

    private static PetitionerReachableV1 reachable(String number, SubmissionRegistered registered) {
        var contact = Contact.of(registered.filing().petitioner());
        return new PetitionerReachableV1(
                number,
                contact.name(),
                contact.mobile(),
                contact.address(),
                registered.code().value(),
                registered.submission().registration().language());
    }

    private static StoryToldV1 story(String number, SubmissionRegistered registered) {
        var story = registered.filing().story();
        return new StoryToldV1(number, registered.filing().headline(), story == null ? "" : story);
    }

    private static SubmissionMessage.Channel channel(Channel channel) {
        return switch (channel) {
            case LETTER -> SubmissionMessage.Channel.LETTER;
            case VISIT -> SubmissionMessage.Channel.VISIT;
            case CALL -> SubmissionMessage.Channel.CALL;
            case WEB -> SubmissionMessage.Channel.WEB;
        };
    }

    private static SubmissionMessage.Rating rating(Satisfaction satisfaction) {
        return switch (satisfaction) {
            case SATISFIED -> SubmissionMessage.Rating.SATISFIED;
            case MOSTLY_SATISFIED -> SubmissionMessage.Rating.MOSTLY_SATISFIED;
            case DISSATISFIED -> SubmissionMessage.Rating.DISSATISFIED;
        };
    }
}
