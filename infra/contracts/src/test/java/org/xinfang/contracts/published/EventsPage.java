package org.xinfang.contracts.published;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.contracts.MessageCatalogue.Entry;
import org.xinfang.contracts.Participant;
import org.xinfang.contracts.ReferralMessage;

/** The page of all events, for people. */
final class EventsPage {

    private static final String HEAD = """
            # Events

            What the services tell each other, and what other systems may listen to. Generated from the catalogue in
            `infra/contracts`; the forms are in [schemas](schemas), the whole as [AsyncAPI](asyncapi.yaml).

            Every message is a CloudEvent 1.0 in Kafka's binary mode: `ce_type` names it, `ce_id` is
            `<aggregate>#<sequence>` and the same at every delivery, the record's key is the aggregate. A field marked
            with `?` may be absent. A field without a kind is a text: an id or a code on the topics of facts, which
            carry no personal data and nothing that a person wrote. Bodies on topics with `.sealed.` are encrypted;
            the fields are those of the opened body.
            """;

    String text() {
        var page = new StringBuilder(HEAD);
        for (var topic : topics()) {
            page.append("\n## `%s`\n\n".formatted(topic));
            page.append("| type | says | announced by | heard by | fields |\n|---|---|---|---|---|\n");
            MessageCatalogue.entries().stream()
                    .filter(entry -> entry.topic().equals(topic))
                    .forEach(entry -> page.append(row(entry)));
        }
        return page.append(parts()).append(words()).toString();
    }

    static List<String> topics() {
        return List.copyOf(new LinkedHashSet<>(
                MessageCatalogue.entries().stream().map(Entry::topic).toList()));
    }

    static List<String> announcers(Class<?> message) {
        return names(participant -> participant.says(message));
    }

    static List<String> hearers(Class<?> message) {
        return ReferralMessage.class.isAssignableFrom(message)
                ? List.of("the office's own system")
                : names(participant -> participant.hears(message));
    }

    private static List<String> names(Predicate<Participant> which) {
        return Participant.all().stream().filter(which).map(Participant::name).toList();
    }

    private static String row(Entry entry) {
        return "| [`%s`](schemas/%s.json) | %s | %s | %s | %s |\n"
                .formatted(
                        entry.name(),
                        entry.name(),
                        entry.meaning(),
                        String.join(", ", announcers(entry.message())),
                        String.join(", ", hearers(entry.message())),
                        fields(entry.message()));
    }

    private static String parts() {
        return "\n## Parts\n\n| part | fields |\n|---|---|\n"
                + within(Class::isRecord).stream()
                        .map(part -> "| `%s` | %s |\n".formatted(part.getSimpleName(), fields(part)))
                        .collect(joining());
    }

    private static String words() {
        return "\n## Words\n\n| kind | words |\n|---|---|\n"
                + within(Class::isEnum).stream()
                        .map(words -> "| `%s` | %s |\n"
                                .formatted(
                                        words.getSimpleName(),
                                        Arrays.stream(words.getEnumConstants())
                                                .map("`%s`"::formatted)
                                                .collect(joining(", "))))
                        .collect(joining());
    }

    private static List<Class<?>> within(Predicate<Class<?>> which) {
        return MessageCatalogue.entries().stream()
                .flatMap(entry -> Field.deep(entry.message()))
                .<Class<?>>map(Field::type)
                .filter(which)
                .distinct()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    private static String fields(Class<?> message) {
        return Field.of(message).stream().map("`%s`"::formatted).collect(joining(", "));
    }
}
