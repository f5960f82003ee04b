package org.xinfang.contracts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A service and what it says and hears, by family or by single message.
 *
 * <p>The one list of who talks to whom, from which rights and documents follow. A department's own system hears the
 * feed of its office and is not in it.
 */
public record Participant(String name, Set<Class<?>> says, Set<Class<?>> hears) {

    private static final List<Participant> ALL = List.of(
            new Participant(
                    "intake",
                    Set.of(SubmissionMessage.class, PetitionerMessage.class, NarrativeMessage.StoryToldV1.class),
                    Set.of(CaseMessage.class, OfficeMessage.class, NarrativeMessage.OpinionWrittenV1.class)),
            new Participant(
                    "case",
                    Set.of(
                            CaseMessage.class,
                            OfficeMessage.class,
                            ReferralMessage.class,
                            NarrativeMessage.OpinionWrittenV1.class),
                    Set.of(
                            SubmissionMessage.class,
                            PetitionerMessage.class,
                            OfficeMessage.class,
                            NarrativeMessage.StoryToldV1.class)),
            new Participant(
                    "accountability",
                    Set.of(),
                    Set.of(SubmissionMessage.class, CaseMessage.class, NoticeMessage.class, OfficeMessage.class)),
            new Participant(
                    "notification",
                    Set.of(NoticeMessage.class),
                    Set.of(
                            SubmissionMessage.class,
                            CaseMessage.class,
                            OfficeMessage.class,
                            PetitionerMessage.class,
                            NarrativeMessage.OpinionWrittenV1.class)));

    public static List<Participant> all() {
        return ALL;
    }

    public boolean says(Class<?> message) {
        return isAmong(says, message);
    }

    public boolean hears(Class<?> message) {
        return isAmong(hears, message);
    }

    /** The topics on which it must be allowed to write. */
    public Set<String> topicsSaid() {
        return topics(says);
    }

    /** The topics that it must be allowed to read. */
    public Set<String> topicsHeard() {
        return topics(hears);
    }

    private static boolean isAmong(Set<Class<?>> families, Class<?> message) {
        return families.stream().anyMatch(family -> family.isAssignableFrom(message));
    }

    private static Set<String> topics(Set<Class<?>> families) {
        var topics = new TreeSet<String>();
        MessageCatalogue.entries().stream()
                .filter(entry -> isAmong(families, entry.message()))
                .forEach(entry -> topics.add(entry.topic()));
        return topics;
    }
}
