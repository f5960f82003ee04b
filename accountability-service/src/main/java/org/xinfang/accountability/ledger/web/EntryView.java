package org.xinfang.accountability.ledger.web;

import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.xinfang.accountability.ledger.Entry;
import org.xinfang.accountability.ledger.Fact;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry as a reader sees it.
 *
 * @param body what was announced
 * @param unread the same in Base64 where it is not JSON
 */
public record EntryView(
        String event,
        String type,
        String key,
        Instant at,
        String chain,
        long position,
        long offset,
        @Nullable JsonNode body,
        @Nullable String unread,
        String previous,
        String hash) {

    static EntryView of(Entry entry, JsonMapper json) {
        var fact = entry.fact();
        var body = body(fact, json);
        return new EntryView(
                fact.id(),
                fact.type(),
                fact.key(),
                fact.at(),
                entry.chain(),
                entry.position(),
                fact.offset(),
                body,
                body == null ? Base64.getEncoder().encodeToString(fact.body()) : null,
                entry.previous().hex(),
                entry.hash().hex());
    }

    private static @Nullable JsonNode body(Fact fact, JsonMapper json) {
        try {
            var body = json.readTree(fact.body());
            return body.isMissingNode() ? null : body;
        } catch (JacksonException notJson) {
            return null;
        }
    }
}
