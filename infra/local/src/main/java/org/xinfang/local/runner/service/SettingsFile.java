package org.xinfang.local.runner.service;

import java.util.Map;
import java.util.TreeMap;

/** Settings as the text of a properties file: sorted, so that the same settings are the same text. */
public record SettingsFile(Map<String, String> settings) {

    public String text() {
        var text = new StringBuilder("# Written by infra/up at every start.\n");
        new TreeMap<>(settings)
                .forEach((name, value) ->
                        text.append(name).append('=').append(escaped(value)).append('\n'));
        return text.toString();
    }

    /** What the format would read as its own: the backslash, a leading blank, a new line. */
    private static String escaped(String value) {
        var escaped = value.replace("\\", "\\\\").replace("\n", "\\n");
        return escaped.startsWith(" ") ? "\\" + escaped : escaped;
    }
}
