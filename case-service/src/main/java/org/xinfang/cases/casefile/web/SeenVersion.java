package org.xinfang.cases.casefile.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version on which an officer decided: in the body, or in {@code If-Match} as HTTP would have it. */
final class SeenVersion {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");
    private static final long NONE_EVER = 0;

    private SeenVersion() {}

    static @Nullable Long of(@Nullable Long inBody, @Nullable String ifMatch) {
        if (inBody != null || ifMatch == null || ifMatch.strip().equals("*")) {
            return inBody;
        }
        var tag = TAG.matcher(ifMatch.strip());
        return tag.matches() ? Long.valueOf(tag.group(1)) : Long.valueOf(NONE_EVER);
    }
}
