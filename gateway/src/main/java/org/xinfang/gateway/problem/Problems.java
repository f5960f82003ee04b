package org.xinfang.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Writes troubles: as a page for somebody at a browser, as a problem document for everybody else. */
public final class Problems {

    private static final String HTML = "text/html;charset=UTF-8";

    private final JsonMapper json;
    private final Correlations correlations;
    private final TroublePage page;

    public Problems(JsonMapper json, Correlations correlations, TroublePage page) {
        this.json = json;
        this.correlations = correlations;
        this.page = page;
    }

    public void write(Trouble trouble, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(trouble, null, request, response);
    }

    public void write(
            Trouble trouble, @Nullable Duration retryAfter, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var correlation = correlations.of(request);
        var people = Audience.arePeople(request);
        var body = people
                ? page.html(trouble, correlation, request)
                : json.writeValueAsBytes(Problem.of(trouble, correlation));
        response.setStatus(trouble.status().value());
        response.setHeader(Correlations.HEADER, correlation);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (retryAfter != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds(retryAfter)));
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.setContentType(people ? HTML : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    public ServerResponse answer(Trouble trouble, @Nullable Duration retryAfter, ServerRequest request) {
        return ServerResponse.status(trouble.status()).build((_, response) -> {
            write(trouble, retryAfter, request.servletRequest(), response);
            return null;
        });
    }

    /** Rounded up: a caller that waits as long as it is told must not be turned away again. */
    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusNanos(999_999_999).toSeconds());
    }
}
