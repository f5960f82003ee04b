package org.xinfang.kernel.limit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The legal data of a {@code .properties} text; whatever is wrong in it is said with the file's name and the key. */
record PropertiesText(String name, Properties values) {

    static PropertiesText read(String name, Reader source) {
        var values = new Properties();
        try (source) {
            values.load(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
        return new PropertiesText(name, values);
    }

    static Reader resource(Class<?> beside, String path) {
        var stream = Objects.requireNonNull(beside.getResourceAsStream(path), () -> "Not in the jar: " + path);
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    Set<String> keysExcept(Set<String> others) {
        var keys = new TreeSet<>(values.stringPropertyNames());
        keys.removeAll(others);
        return keys;
    }

    Optional<String> optional(String key) {
        return Optional.ofNullable(values.getProperty(key)).map(String::strip).filter(text -> !text.isEmpty());
    }

    String required(String key) {
        return optional(key).orElseThrow(() -> complaint(key, "is missing"));
    }

    int year(String key) {
        if (!key.matches("\\d{4}\\..+")) {
            throw complaint(key, "a line begins with a year, as in 2026.off");
        }
        return number(key, key.substring(0, 4));
    }

    int number(String key, String text) {
        if (!text.matches("\\d{1,4}")) {
            throw complaint(key, "'%s' is not a number".formatted(text));
        }
        return Integer.parseInt(text);
    }

    LocalDate date(String key, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(
                    complaint(key, "'%s' is not a date".formatted(text)).getMessage(), unreadable);
        }
    }

    /** Days and ranges with both ends in them: {@code 2026-05-01..2026-05-05 2026-06-19}. */
    Set<LocalDate> days(String key) {
        return Arrays.stream(required(key).split("\\s+"))
                .flatMap(part -> range(key, part))
                .collect(Collectors.toUnmodifiableSet());
    }

    <E extends Enum<E>> E word(String key, Class<E> among, String text) {
        return Arrays.stream(among.getEnumConstants())
                .filter(word -> kebab(word).equals(text))
                .findAny()
                .orElseThrow(() -> complaint(
                        key,
                        "'%s' is none of %s"
                                .formatted(
                                        text,
                                        Arrays.stream(among.getEnumConstants())
                                                .map(PropertiesText::kebab)
                                                .toList())));
    }

    IllegalArgumentException complaint(String key, String what) {
        return new IllegalArgumentException("%s: %s: %s".formatted(name, key, what));
    }

    private Stream<LocalDate> range(String key, String text) {
        var ends = text.split("\\.\\.", 2);
        var first = date(key, ends[0]);
        var last = ends.length == 1 ? first : date(key, ends[1]);
        if (last.isBefore(first)) {
            throw complaint(key, "'%s' ends before it begins".formatted(text));
        }
        return first.datesUntil(last.plusDays(1));
    }

    private static String kebab(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
