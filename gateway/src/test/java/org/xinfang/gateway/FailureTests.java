package org.xinfang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xinfang.gateway.ProblemAssert.isProblem;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.gateway.routing.Service;

class FailureTests {

    private static final String CASES = "/api/cases";

    private static Region region;
    private static Peer cases;

    @BeforeAll
    static void start() {
        region = new Region(
                "--xinfang.gateway.connections=4",
                "--xinfang.gateway.timeouts.response=600ms",
                "--xinfang.gateway.timeouts.by-service.intake=5s",
                "--xinfang.gateway.breaker.window=10",
                "--xinfang.gateway.breaker.minimum-calls=4",
                "--xinfang.gateway.breaker.open-for=700ms",
                "--xinfang.gateway.breaker.trial-calls=2");
        cases = region.peer(Service.CASE);
    }

    @AfterAll
    static void stop() {
        region.close();
    }

    @BeforeEach
    void forget() {
        region.forget();
    }

    @Test
    void aServiceThatKeepsFailingIsLeftAloneAndTriedAgain() {
        cases.says(500, "text/html", "stack trace of something internal");
        for (var call = 0; call < 4; call++) {
            isProblem(region.post(CASES, "{}"), 502, "bad-answer");
        }
        cases.forget();

        var refused = region.post(CASES, "{}");

        isProblem(refused, 503, "unavailable");
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(cases.heard()).isEmpty();
        assertThat(region.get("/api/submissions").statusCode()).isEqualTo(200);

        Awaitility.await()
                .atMost(5, TimeUnit.SECONDS)
                .until(() -> region.post(CASES, "{}").statusCode() == 200);
        for (var call = 0; call < 5; call++) {
            assertThat(region.post(CASES, "{}").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aServiceThatStillFailsOnTrialIsLeftAloneAgain() {
        cases.behaves(Peer.hangingUp());
        for (var call = 0; call < 4; call++) {
            isProblem(region.post(CASES, "{}"), 502, "bad-answer");
        }
        isProblem(region.post(CASES, "{}"), 503, "unavailable");

        Awaitility.await()
                .atMost(5, TimeUnit.SECONDS)
                .until(() -> region.post(CASES, "{}").statusCode() == 502);
        region.post(CASES, "{}");

        isProblem(region.post(CASES, "{}"), 503, "unavailable");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 422, 429})
    void whatCallersDoWrongIsNoFailureOfTheService(int status) {
        cases.says(status, "application/problem+json", "{}");

        for (var call = 0; call < 20; call++) {
            assertThat(region.post(CASES, "{}").statusCode()).isEqualTo(status);
        }

        assertThat(cases.heard()).hasSize(20);
    }

    @Test
    void aServiceThatIsDownIsUnavailable() {
        region.peer(Service.NOTIFICATION).close();

        var answer = region.post("/api/notices", "{}");

        isProblem(answer, 503, "unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    }

    @Test
    void aServiceThatSaysNothingInTimeIsGivenUp() {
        cases.behaves(exchange -> pause(2_000));

        var before = System.nanoTime();
        isProblem(region.post(CASES, "{}"), 504, "timed-out");

        assertThat(System.nanoTime() - before).isLessThan(TimeUnit.MILLISECONDS.toNanos(1_900));
    }

    @Test
    void eachServiceHasItsOwnPatience() {
        region.peer(Service.INTAKE).behaves(exchange -> {
            pause(1_000);
            Peer.saying(200, "application/json", "{}").answer(exchange);
        });

        assertThat(region.get("/api/submissions").statusCode()).isEqualTo(200);
    }

    @Test
    void aReadIsTriedOnceMore() {
        var calls = new AtomicInteger();
        cases.behaves(exchange -> {
            if (calls.getAndIncrement() == 0) {
                exchange.close();
            } else {
                Peer.saying(200, "application/json", "{\"items\":[]}").answer(exchange);
            }
        });

        assertThat(region.get(CASES).body()).isEqualTo("{\"items\":[]}");
        assertThat(cases.heard()).hasSize(2);
    }

    @Test
    void aReadIsTriedOnceMoreAndNotTwice() {
        cases.says(503, "application/problem+json", "{\"status\":503}");

        assertThat(region.get(CASES).statusCode()).isEqualTo(503);
        assertThat(cases.heard()).hasSize(2);
    }

    @Test
    void aReadThatTookTooLongIsNotTriedAgain() {
        cases.behaves(exchange -> pause(2_000));

        isProblem(region.get(CASES), 504, "timed-out");
        assertThat(cases.heard()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void aWriteIsNeverTriedAgain(String method) {
        cases.behaves(Peer.hangingUp());
        isProblem(write(method), 502, "bad-answer");

        cases.says(503, "application/problem+json", "{\"status\":503}");
        assertThat(write(method).statusCode()).isEqualTo(503);

        assertThat(cases.heard()).hasSize(2);
    }

    @Test
    void aServicesOwnFailureIsShownWhenItCanBeRead() {
        var own = "{\"type\":\"https://xinfang.example/problems/case/fault\",\"correlation\":\"c\"}";
        cases.says(500, "application/problem+json", own);

        assertThat(region.post(CASES, "{}").body()).isEqualTo(own);
    }

    @Test
    void aFailureInternalToAServiceStaysInternal() {
        cases.says(500, "text/plain", "java.lang.NullPointerException at org.xinfang");

        assertThat(region.get(CASES).body().toLowerCase(Locale.ROOT)).doesNotContain("exception");
    }

    @Test
    void connectionsAreFreeAgainWhateverHappenedOnThem() {
        cases.behaves(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            Peer.saying(200, "application/json", "{\"big\":\"" + "x".repeat(50_000) + "\"}")
                    .answer(exchange);
        });
        for (var call = 0; call < 50; call++) {
            assertThat(region.send(region.request(CASES).header("If-None-Match", "\"1\""))
                            .statusCode())
                    .isEqualTo(200);
        }
        for (var call = 0; call < 3; call++) {
            cases.says(500, "text/plain", "x".repeat(50_000));
            region.post(CASES, "{}");
            cases.says(503, "text/plain", "x".repeat(50_000));
            region.get(CASES);
            region.forget();
        }

        assertThat(region.get(CASES).statusCode()).isEqualTo(200);
    }

    @Test
    void halfAnAnswerIsAProblem() {
        cases.behaves(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write("{\"items\":[".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        });

        isProblem(region.post(CASES, "{}"), 502, "bad-answer");
    }

    @Test
    void halfOfALongAnswerIsNotPassedOffAsAWholeOne() {
        cases.behaves(exchange -> {
            exchange.sendResponseHeaders(200, 2_000_000);
            exchange.getResponseBody().write(new byte[1_000_000]);
            exchange.getResponseBody().flush();
        });

        assertThatThrownBy(() -> region.post(CASES, "{}")).isInstanceOf(UncheckedIOException.class);
    }

    private HttpResponse<String> write(String method) {
        return region.send(
                region.request(CASES).method(method, java.net.http.HttpRequest.BodyPublishers.ofString("{}")));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
