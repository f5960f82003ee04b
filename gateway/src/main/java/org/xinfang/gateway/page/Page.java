package org.xinfang.gateway.page;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A page to be shown.
 *
 * @param template its name among the templates
 * @param status what programs are told
 * @param model what its template speaks of
 * @param mayBeKept whether the browser may keep it for the way back; never where a query code stands on it
 * @param pause how long to wait before trying again
 */
public record Page(
        String template,
        HttpStatus status,
        Map<String, Object> model,
        boolean mayBeKept,
        @Nullable Duration pause) {

    public Page {
        model = Map.copyOf(model);
    }

    public static Page of(String template, Map<String, Object> model) {
        return new Page(template, HttpStatus.OK, model, false, null);
    }

    /** Whoever presses Back, or loses the connection on the way, finds what was typed. */
    public Page kept() {
        return new Page(template, status, model, true, pause);
    }

    public Page because(List<Objection> objections) {
        var told = new LinkedHashMap<>(model);
        told.put("objections", objections);
        return new Page(template, status, told, mayBeKept, pause);
    }

    public Page as(HttpStatus status) {
        return new Page(template, status, model, mayBeKept, pause);
    }

    public Page after(Duration pause) {
        return new Page(template, HttpStatus.TOO_MANY_REQUESTS, model, mayBeKept, pause);
    }
}
