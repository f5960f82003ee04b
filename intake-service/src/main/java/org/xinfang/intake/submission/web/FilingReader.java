package org.xinfang.intake.submission.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.filing.Filing;
import org.xinfang.intake.filing.Filing.Particulars;
import org.xinfang.intake.filing.Filing.Person;
import org.xinfang.intake.filing.Flag;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a filing out of whatever JSON was sent: every value is taken as text, whatever its type. */
final class FilingReader {

    private final JsonMapper json;

    FilingReader(JsonMapper json) {
        this.json = json;
    }

    /** Empty only for what is no JSON at all; what is too deep or too long to be taken apart is kept in one piece. */
    Optional<Filing> read(byte[] body) {
        try {
            var node = json.readTree(body);
            return node.isMissingNode() ? Optional.empty() : Optional.of(new Form().filing(node));
        } catch (StreamConstraintsException _) {
            return Optional.of(new Form().unread(new String(body, UTF_8)));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /** One form while it is read. */
    private static final class Form {

        private final Set<Flag> oddities = EnumSet.noneOf(Flag.class);

        private Filing filing(JsonNode node) {
            if (node instanceof ObjectNode form) {
                return filing(form);
            }
            return unread(text(node));
        }

        private Filing unread(@Nullable String whole) {
            oddities.add(Flag.FORM_UNREADABLE);
            var nobody = new Person(null, null, null, null, null);
            var nothing = new Particulars(null, null, null, null, null);
            return new Filing(nothing, null, whole, nobody, List.of(), null, oddities);
        }

        private Filing filing(ObjectNode form) {
            var particulars = new Particulars(
                    text(form.get("channel")),
                    text(form.get("office")),
                    text(form.get("receivedOn")),
                    text(form.get("people")),
                    text(form.get("language")));
            var title = text(form.get("title"));
            var story = text(form.get("story"));
            var petitioner = person(form.get("petitioner"));
            var representatives = people(form.get("representatives"));
            form.remove(List.of("title", "story"));
            return new Filing(particulars, title, story, petitioner, representatives, text(form), oddities);
        }

        private List<Person> people(@Nullable JsonNode node) {
            if (node == null || node.isNull()) {
                return List.of();
            }
            var each = node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
            return each.map(this::person).toList();
        }

        /** A person who is only a name is written as a text. */
        private Person person(@Nullable JsonNode node) {
            return node instanceof ObjectNode person
                    ? new Person(
                            text(person.get("name")),
                            text(person.get("idNumber")),
                            text(person.get("mobile")),
                            text(person.get("address")),
                            text(person.get("birthDate")))
                    : new Person(text(node), null, null, null, null);
        }

        private @Nullable String text(@Nullable JsonNode node) {
            if (node == null || node.isNull()) {
                return null;
            }
            return writable(node.isValueNode() ? node.asString() : node.toString());
        }

        /** Half a character has no form in which it could be kept or sent on. */
        private String writable(String text) {
            if (text.codePoints().noneMatch(Form::isHalf)) {
                return text;
            }
            oddities.add(Flag.TEXT_UNREADABLE);
            return text.codePoints()
                    .map(character -> isHalf(character) ? '\uFFFD' : character)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        private static boolean isHalf(int character) {
            return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        }
    }
}
