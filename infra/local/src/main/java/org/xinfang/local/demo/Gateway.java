package org.xinfang.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The platform as its users reach it.
 *
 * <p>A call that was not answered, or answered that a part is away, is sent again with the same key until the part is
 * back; the platform does nothing twice under one key.
 */
public final class Gateway {

    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}\\d{19,23}[0-9A-Z]");
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration ONE_CALL = Duration.ofSeconds(30);
    private static final Duration REST = Duration.ofMillis(500);

    private final URI origin;
    private final Latencies latencies;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public Gateway(URI origin, Latencies latencies) {
        this.origin = origin;
        this.latencies = latencies;
    }

    /** Something asked for by somebody, or by nobody in particular. */
    public Answer get(String path, @Nullable Account by) throws InterruptedException {
        return send("GET", path, by, HttpRequest.newBuilder().GET());
    }

    public Answer post(String path, @Nullable Account by, String key, Object body) throws InterruptedException {
        var json = JsonMapper.shared().writeValueAsString(body);
        var request = HttpRequest.newBuilder()
                .POST(BodyPublishers.ofString(json))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key);
        return send("POST", path, by, request);
    }

    private Answer send(String method, String path, @Nullable Account by, HttpRequest.Builder request)
            throws InterruptedException {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        request.uri(origin.resolve(path)).timeout(ONE_CALL);
        while (true) {
            if (by != null) {
                request.setHeader("Authorization", "Bearer " + by.token());
            }
            var began = System.nanoTime();
            try {
                var answer = http.send(request.build(), BodyHandlers.ofString());
                var isLast = System.nanoTime() > giveUp;
                if (answer.statusCode() == 401 && by != null && !isLast) {
                    by.forgetToken();
                } else if (isLast || !PASSING.contains(answer.statusCode())) {
                    latencies.add(kind(method, path), System.nanoTime() - began);
                    return Answer.of(answer);
                }
            } catch (IOException away) {
                if (System.nanoTime() > giveUp) {
                    throw new IllegalStateException("Nobody answers at " + origin, away);
                }
            }
            Thread.sleep(REST);
        }
    }

    /** The same for every petition: {@code POST /api/cases/{number}/accept}. */
    private static String kind(String method, String path) {
        return method + " " + NUMBER.matcher(path.replaceFirst("\\?.*", "")).replaceAll("{number}");
    }

    /** What came back. */
    public record Answer(int status, JsonNode body) {

        static Answer of(HttpResponse<String> response) {
            var text = response.body();
            var json = text.isBlank() || !(text.startsWith("{") || text.startsWith("["))
                    ? JsonMapper.shared().createObjectNode()
                    : JsonMapper.shared().readTree(text);
            return new Answer(response.statusCode(), json);
        }

        public boolean isOk() {
            return status / 100 == 2;
        }

        /** The body of a call that must have gone well. */
        public JsonNode orThrow(String what) {
            if (!isOk()) {
                throw new IllegalStateException(
                        "%s: %d %s".formatted(what, status, body.path("type").asString("")));
            }
            return body;
        }

        @Override
        public String toString() {
            return "Answer[%d]".formatted(status);
        }
    }
}
