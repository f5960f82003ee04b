package org.xinfang.local.region;

import java.util.Map;

/** What somebody signs in with; a first one is to be changed at the first sign-in. */
record Password(String word, boolean isFirst) {

    Map<String, Object> credential() {
        return Map.of("type", "password", "value", word, "temporary", isFirst);
    }

    @Override
    public String toString() {
        return "Password[redacted]";
    }
}
