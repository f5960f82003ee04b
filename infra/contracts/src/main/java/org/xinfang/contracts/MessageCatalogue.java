package org.xinfang.contracts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xinfang.contracts.CaseMessage.AssignmentSignedForV1;
import org.xinfang.contracts.CaseMessage.CaseOpenedV1;
import org.xinfang.contracts.CaseMessage.DocumentServedV1;
import org.xinfang.contracts.CaseMessage.MatterAcceptedV1;
import org.xinfang.contracts.CaseMessage.MatterTransferredV1;
import org.xinfang.contracts.CaseMessage.OpinionDraftedV1;
import org.xinfang.contracts.CaseMessage.OpinionSignedV1;
import org.xinfang.contracts.NarrativeMessage.OpinionWrittenV1;
import org.xinfang.contracts.NarrativeMessage.StoryToldV1;
import org.xinfang.contracts.NoticeMessage.LetterFailedV1;
import org.xinfang.contracts.NoticeMessage.LetterPrintedV1;
import org.xinfang.contracts.NoticeMessage.LetterQueuedV1;
import org.xinfang.contracts.NoticeMessage.SmsDeliveredV1;
import org.xinfang.contracts.NoticeMessage.SmsFailedV1;
import org.xinfang.contracts.NoticeMessage.SmsQueuedV1;
import org.xinfang.contracts.NoticeMessage.SmsSentV1;
import org.xinfang.contracts.OfficeMessage.OfficeRegisteredV1;
import org.xinfang.contracts.PetitionerMessage.PetitionerReachableV1;
import org.xinfang.contracts.ReferralMessage.ReferralPlacedV1;
import org.xinfang.contracts.SubmissionMessage.SubmissionRatedV1;
import org.xinfang.contracts.SubmissionMessage.SubmissionRegisteredV1;
import tools.jackson.databind.json.JsonMapper;

/**
 * Names on the wire. A name is written here by hand, once: renaming a class must not rename a message.
 *
 * <p>A message may gain nullable fields; anything else is a new type beside the old one.
 */
public final class MessageCatalogue {

    private static final String FEEDS = "referrals.<office>.v1";

    private static final List<Entry> ENTRIES = List.of(
            entry(
                    "submission.registered.v1",
                    SubmissionRegisteredV1.class,
                    Topic.SUBMISSIONS,
                    "A letter, visit, call or web post was registered and given its number."),
            entry(
                    "submission.rated.v1",
                    SubmissionRatedV1.class,
                    Topic.SUBMISSIONS,
                    "The petitioner rated the petition office and the responsible unit."),
            entry(
                    "case.opened.v1",
                    CaseOpenedV1.class,
                    Topic.CASES,
                    "A matter was opened for a submission; the petition office's fifteen days run."),
            entry(
                    "case.transferred.v1",
                    MatterTransferredV1.class,
                    Topic.CASES,
                    "Claims were put with a responsible office."),
            entry(
                    "case.signed-for.v1",
                    AssignmentSignedForV1.class,
                    Topic.CASES,
                    "The responsible office signed for the claims put with it."),
            entry(
                    "case.accepted.v1",
                    MatterAcceptedV1.class,
                    Topic.CASES,
                    "The responsible office accepted the claims; the handling limit runs."),
            entry(
                    "case.opinion-drafted.v1",
                    OpinionDraftedV1.class,
                    Topic.CASES,
                    "An officer put a handling opinion before the unit's leader."),
            entry(
                    "case.opinion-signed.v1",
                    OpinionSignedV1.class,
                    Topic.CASES,
                    "The unit's leader signed the handling opinion, every claim answered."),
            entry(
                    "case.document-served.v1",
                    DocumentServedV1.class,
                    Topic.CASES,
                    "A document reached the petitioner, with proof; the time to ask for review runs."),
            entry(
                    "office.registered.v1",
                    OfficeRegisteredV1.class,
                    Topic.OFFICES,
                    "An office exists under these names."),
            entry(
                    "referral.placed.v1",
                    ReferralPlacedV1.class,
                    FEEDS,
                    "Claims were put with the office that reads this feed."),
            entry(
                    "petitioner.reachable.v1",
                    PetitionerReachableV1.class,
                    Topic.PETITIONERS,
                    "How to reach a petitioner, sealed."),
            entry("story.told.v1", StoryToldV1.class, Topic.NARRATIVES, "What the petitioner told, sealed."),
            entry(
                    "opinion.written.v1",
                    OpinionWrittenV1.class,
                    Topic.NARRATIVES,
                    "The text of a signed handling opinion, sealed."),
            entry("sms.queued.v1", SmsQueuedV1.class, Topic.NOTICES, "An SMS was written and waits for its carrier."),
            entry("sms.sent.v1", SmsSentV1.class, Topic.NOTICES, "A carrier took an SMS."),
            entry("sms.delivered.v1", SmsDeliveredV1.class, Topic.NOTICES, "The carrier says an SMS was delivered."),
            entry("sms.failed.v1", SmsFailedV1.class, Topic.NOTICES, "An SMS will not reach the person."),
            entry(
                    "letter.queued.v1",
                    LetterQueuedV1.class,
                    Topic.NOTICES,
                    "A letter was written and waits to be printed."),
            entry("letter.printed.v1", LetterPrintedV1.class, Topic.NOTICES, "A letter was printed."),
            entry("letter.failed.v1", LetterFailedV1.class, Topic.NOTICES, "A letter could not be printed."));

    private static final Map<String, Entry> BY_NAME =
            ENTRIES.stream().collect(Collectors.toUnmodifiableMap(Entry::name, Function.identity()));

    private static final Map<Class<?>, Entry> BY_CLASS =
            ENTRIES.stream().collect(Collectors.toUnmodifiableMap(Entry::message, Function.identity()));

    private final JsonMapper json;

    public MessageCatalogue(JsonMapper json) {
        this.json = json;
    }

    /** The catalogue over the mapper that the wire is defined by: ISO dates, unknown fields read past. */
    public static MessageCatalogue standard() {
        return new MessageCatalogue(JsonMapper.builder().build());
    }

    public static List<Entry> entries() {
        return ENTRIES;
    }

    public static String name(Object message) {
        return entry(message).name();
    }

    public static String topic(Object message) {
        return entry(message).topic();
    }

    public byte[] write(Object message) {
        entry(message);
        return json.writeValueAsBytes(message);
    }

    /** Empty for a type this build has never heard of: a consumer reads past it. */
    public <F> Optional<F> read(Class<F> family, String type, byte[] body) {
        return Optional.ofNullable(BY_NAME.get(type))
                .filter(known -> family.isAssignableFrom(known.message()))
                .map(known -> family.cast(json.readValue(body, known.message())));
    }

    private static Entry entry(Object message) {
        var known = BY_CLASS.get(message.getClass());
        if (known == null) {
            throw new IllegalArgumentException("Not in the catalogue: " + message.getClass());
        }
        return known;
    }

    private static Entry entry(String name, Class<?> message, String topic, String meaning) {
        return new Entry(name, message, topic, meaning);
    }

    /** One type of message: its name for ever, its form today, where it lies and what it says. */
    public record Entry(String name, Class<?> message, String topic, String meaning) {}
}
