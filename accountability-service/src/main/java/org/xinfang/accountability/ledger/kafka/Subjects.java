package org.xinfang.accountability.ledger.kafka;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xinfang.accountability.ledger.Subject;
import org.xinfang.kernel.OfficePath;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads off a fact what it is about, by the names that the published language gives to numbers and offices: a type that
 * came after this build is filed as well as an old one.
 */
final class Subjects {

    private static final List<String> NUMBERS = List.of("matter", "submission");
    private static final List<String> OFFICES = List.of("office", "from", "to", "unit", "firstResponsible");

    private final JsonMapper json;

    Subjects(JsonMapper json) {
        this.json = json;
    }

    Subject of(String key, byte[] body) {
        try {
            var said = json.readTree(body);
            var numbers = new HashSet<>(Set.of(key));
            var offices = new HashSet<OfficePath>();
            NUMBERS.forEach(name -> text(said, name, numbers));
            OFFICES.forEach(name -> office(said, name, offices));
            return new Subject(numbers, offices);
        } catch (JacksonException unreadable) {
            return new Subject(Set.of(key), Set.of());
        }
    }

    private static void text(JsonNode said, String name, Set<String> numbers) {
        if (said.path(name).isString()) {
            numbers.add(said.path(name).stringValue());
        }
    }

    private static void office(JsonNode said, String name, Set<OfficePath> offices) {
        if (said.path(name).isString() && OfficePath.isValid(said.path(name).stringValue())) {
            offices.add(OfficePath.of(said.path(name).stringValue()));
        }
    }
}
