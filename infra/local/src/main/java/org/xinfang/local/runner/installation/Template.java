package org.xinfang.local.runner.installation;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places to fill, written <code>{{name}}</code>. */
public record Template(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z0-9.-]+)}}");

    /** Refuses a place that nobody fills, so that no half-filled file is ever used. */
    public String filled(Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            var value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("Nothing fills {{%s}}".formatted(place.group(1)));
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
