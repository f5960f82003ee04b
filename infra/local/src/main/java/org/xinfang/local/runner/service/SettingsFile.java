package org.xinfang.local.runner.service;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Settings as the text of a properties file: sorted, so that the same settings are the same text. */
public record SettingsFile(Map<String, String> settings) {

    public String text() {
        var text = new StringBuilder("# Written by infra/up at every start.\n");
        new TreeMap<>(settings)
                .forEach((name, value) ->
                        text.append(name).append('=').append(escaped(value)).append('\n'));
        return ascii(text.toString());
    }

    /** The services read properties in Latin-1 and take everything else by its number. */
    public static String ascii(String text) {
        return text.chars()
                .mapToObj(unit -> unit < 128 ? Character.toString(unit) : "\\u%04x".formatted(unit))
                .collect(Collectors.joining());
    }

    /** What the format would read as its own: the backslash, a leading blank, a new line. */
    private static String escaped(String value) {
        var escaped = value.replace("\\", "\\\\").replace("\n", "\\n");
        return escaped.startsWith(" ") ? "\\" + escaped : escaped;
    }
}
