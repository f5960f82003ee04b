package org.xinfang.gateway.routing;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/** What a service answered, its body still on the connection: it is either written or dropped. */
final class ServiceAnswer implements ServerResponse {

    private final ClassicHttpResponse received;
    private final Asking asked;
    private final HttpStatusCode status;
    private final HttpHeaders headers = new HttpHeaders();

    ServiceAnswer(ClassicHttpResponse received, Asking asked) {
        this.received = received;
        this.asked = asked;
        this.status = HttpStatusCode.valueOf(received.getCode());
    }

    /** The head of the answer as the service sent it. */
    ProxyExchange.Response asReceived() {
        var sent = new HttpHeaders();
        for (var header : received.getHeaders()) {
            sent.add(header.getName(), header.getValue());
        }
        return new Head(status, sent);
    }

    @Override
    public HttpStatusCode statusCode() {
        return status;
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    boolean isProblem() {
        return isOf(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    }

    private boolean isOf(String type) {
        var given = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        return given != null && given.startsWith(type);
    }

    /** Gives the connection back where everything was read, and up where not. */
    void drop() {
        if (isOf(MediaType.TEXT_EVENT_STREAM_VALUE)) {
            asked.cancel();
        }
        try {
            received.close();
        } catch (IOException _) {
            // What is not read to its end complains of it and is given up all the same.
        }
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        try {
            response.setStatus(status.value());
            writeHeaders(response);
            var entity = received.getEntity();
            if (entity != null) {
                new Passage(entity, isOf(MediaType.TEXT_EVENT_STREAM_VALUE)).into(response);
            }
            return null;
        } finally {
            drop();
        }
    }

    /** What the gateway has said stands; and what a service does not call cacheable, nobody keeps. */
    private void writeHeaders(HttpServletResponse response) {
        headers.forEach((name, values) -> {
            if (!response.containsHeader(name)) {
                values.forEach(value -> response.addHeader(name, value));
            }
        });
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private record Head(HttpStatusCode getStatusCode, HttpHeaders getHeaders) implements ProxyExchange.Response {}
}
