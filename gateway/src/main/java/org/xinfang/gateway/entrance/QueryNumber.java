package org.xinfang.gateway.entrance;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Finds the query number in the body of a look-up. */
final class QueryNumber {

    private static final int LONGEST = 64;

    private final JsonMapper json;

    QueryNumber(JsonMapper json) {
        this.json = json;
    }

    /** Nothing where there is none to be found: what is wrong with such a body is the service's to say. */
    Optional<String> in(byte[] body) {
        try {
            return Optional.of(json.readTree(body).path("number").asString(""));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /** Full-width digits, spaces, dashes and small letters are other ways to write the same number. */
    static String plain(String written) {
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{Nd}]", "")
                .toUpperCase(Locale.ROOT);
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
