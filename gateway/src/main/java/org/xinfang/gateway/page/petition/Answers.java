package org.xinfang.gateway.page.petition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xinfang.gateway.page.Form;
import org.xinfang.gateway.page.View;
import tools.jackson.databind.json.JsonMapper;

/**
 * What has been written so far. It travels in the form from page to page, so that the way back, a reload and any other
 * gateway process find it whole.
 */
record Answers(Map<String, String> written) {

    /** Said by whoever petitions with others. */
    private static final String TOGETHER = "together";

    static Answers of(Form form) {
        var written = new LinkedHashMap<String, String>();
        Question.allFields().forEach(field -> written.put(field, form.text(field)));
        return new Answers(written);
    }

    String of(String field) {
        return written.getOrDefault(field, "");
    }

    boolean isEmpty(String field) {
        return of(field).isBlank();
    }

    boolean isTogether() {
        return TOGETHER.equals(of("company"));
    }

    /** Word for word; what was left out is left out. */
    byte[] filing(View view, JsonMapper json) {
        var filing = new LinkedHashMap<String, Object>();
        filing.put("channel", "WEB");
        put(filing, "title", of("title"));
        put(filing, "story", of("story"));
        filing.put("language", view.code());
        if (isTogether()) {
            put(filing, "people", of("people"));
            filing.put("representatives", others());
        }
        var petitioner = new LinkedHashMap<String, Object>();
        List.of("name", "mobile", "address").forEach(field -> put(petitioner, field, of(field)));
        filing.put("petitioner", petitioner);
        return json.writeValueAsBytes(filing);
    }

    private List<String> others() {
        return of("others").lines().filter(line -> !line.isBlank()).toList();
    }

    private static void put(Map<String, Object> filing, String field, String text) {
        if (!text.isBlank()) {
            filing.put(field, text);
        }
    }

    /** Differs wherever anything was written otherwise, so that a corrected petition is not taken for the one before. */
    String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Question.allFields().forEach(field -> digest.update((of(field) + '\0').getBytes(UTF_8)));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "Answers[redacted]";
    }
}
