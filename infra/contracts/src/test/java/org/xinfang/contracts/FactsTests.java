package org.xinfang.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfang.contracts.MessageCatalogue.Entry;
import org.xinfang.contracts.published.Field;

/** Facts are kept for ever and read by many: no personal data, nothing that a person wrote. */
class FactsTests {

    private static final Set<Class<?>> KINDS_THAT_CANNOT_NAME_ANYBODY =
            Set.of(int.class, long.class, Integer.class, boolean.class, Boolean.class, LocalDate.class, Instant.class);

    private static final Set<String> IDS =
            Set.of("submission", "matter", "referral", "document", "documentNumber", "clock", "notice", "sha256", "by");

    private static final Set<String> OFFICES = Set.of("office", "unit", "from", "to", "firstResponsible", "owner");

    private static final Set<String> CODES = Set.of("flags", "route", "code", "rulePack", "calendar", "article");

    /** An office says in public what it is called and how it is reached. */
    private static final Set<String> PUBLIC_WORDS_OF_OFFICES =
            Set.of("officeName", "shortName", "englishName", "officePhone");

    @ParameterizedTest
    @MethodSource("facts")
    void carryIdsCodesDatesAndNumbersOnly(Entry fact) {
        assertThat(Field.deep(fact.message()).filter(field -> !isHarmless(fact, field)))
                .as(
                        "%s: an id, an office or a code is listed in this test; what a person wrote, or what tells who"
                                + " somebody is, travels sealed",
                        fact.name())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sealed")
    void wouldNotBeWhatTravelsSealed(Entry sealed) {
        assertThat(Field.deep(sealed.message())).anyMatch(field -> !isHarmless(sealed, field));
    }

    static List<Entry> facts() {
        return entries(false);
    }

    static List<Entry> sealed() {
        return entries(true);
    }

    private static List<Entry> entries(boolean sealed) {
        return MessageCatalogue.entries().stream()
                .filter(entry -> entry.topic().contains(".sealed.") == sealed)
                .toList();
    }

    private static boolean isHarmless(Entry fact, Field field) {
        return field.type().isRecord()
                || field.type().isEnum()
                || KINDS_THAT_CANNOT_NAME_ANYBODY.contains(field.type())
                || (field.type() == String.class && isIdOrCode(fact, field.name()));
    }

    private static boolean isIdOrCode(Entry fact, String name) {
        return IDS.contains(name)
                || OFFICES.contains(name)
                || CODES.contains(name)
                || (OfficeMessage.class.isAssignableFrom(fact.message()) && PUBLIC_WORDS_OF_OFFICES.contains(name));
    }
}
