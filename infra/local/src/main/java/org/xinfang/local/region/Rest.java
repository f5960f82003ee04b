package org.xinfang.local.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls to one API with one token. */
record Rest(HttpClient http, String base, String token) {

    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration REST = Duration.ofSeconds(1);
    private static final Set<Integer> PASSING = Set.of(502, 503, 504);
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What came back. The body is missing where there was none or it is not JSON. */
    record Answer(int status, JsonNode body, String location) {

        boolean isSuccess() {
            return status >= 200 && status < 300;
        }

        /** The last part of the address of what was made: its id. */
        String idOfCreated() {
            return location.substring(location.lastIndexOf('/') + 1);
        }

        Answer orFail(String what) {
            if (!isSuccess()) {
                throw new RegionFault("%s was refused with status %d: %s".formatted(what, status, body));
            }
            return this;
        }
    }

    static String tokenFor(HttpClient http, String realmUrl, Map<String, String> grant) {
        var form = grant.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(realmUrl + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return send(http, request)
                .orFail("A token for " + grant.get("client_id"))
                .body()
                .get("access_token")
                .stringValue();
    }

    Answer get(String path) {
        return call("GET", path, BodyPublishers.noBody());
    }

    Answer post(String path, Object body) {
        return call("POST", path, json(body));
    }

    Answer put(String path, Object body) {
        return call("PUT", path, json(body));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Answer call(String method, String path, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body);
        return send(http, request);
    }

    /** Just started, a part may still be called away by whoever stands before it; every call here may be repeated. */
    private static Answer send(HttpClient http, HttpRequest.Builder request) {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        var answer = once(http, request);
        while (PASSING.contains(answer.status()) && System.nanoTime() < giveUp) {
            LockSupport.parkNanos(REST.toNanos());
            answer = once(http, request);
        }
        return answer;
    }

    private static Answer once(HttpClient http, HttpRequest.Builder request) {
        try {
            var response = http.send(request.timeout(ANSWERS_WITHIN).build(), BodyHandlers.ofString());
            var isJson =
                    response.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(
                    response.statusCode(),
                    isJson ? JSON.readTree(response.body()) : JSON.missingNode(),
                    response.headers().firstValue("Location").orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegionFault("Interrupted", e);
        }
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    @Override
    public String toString() {
        return "Rest[%s, redacted]".formatted(base);
    }
}
