package org.xinfang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.gateway.ProblemAssert.isProblem;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.gateway.routing.Service;

class RateTests {

    private static final String LOOKUP = "/api/public/lookup";

    private static final AtomicInteger ADDRESSES = new AtomicInteger(10);

    private static Region region;

    /** Every test calls from an address of its own. */
    private final String address = "127.0.0." + ADDRESSES.incrementAndGet();

    @BeforeAll
    static void start() {
        region = new Region(
                "--xinfang.gateway.limits.submissions.permits=3",
                "--xinfang.gateway.limits.lookups.permits=12",
                "--xinfang.gateway.limits.lookups.window=1h",
                "--xinfang.gateway.limits.number.permits=4",
                "--xinfang.gateway.limits.number.window=1h");
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
    void oneAddressRegistersOnlySoMany() {
        for (var sent = 0; sent < 3; sent++) {
            assertThat(post("/api/public/submissions", "{}").statusCode()).isEqualTo(200);
        }

        var refused = post("/api/public/submissions", "{}");

        isProblem(refused, 429, "too-many-requests");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(190L, 200L);
        assertThat(region.peer(Service.INTAKE).heard()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/public/%73ubmissions", "/%61pi/public/submissions"})
    void writingThePathOtherwiseHelpsNobody(String disguised) {
        for (var sent = 0; sent < 3; sent++) {
            post("/api/public/submissions", "{}");
        }

        isProblem(post(disguised, "{}"), 429, "too-many-requests");
    }

    @Test
    void nobodyGuessesTheCodeOfANumber() {
        for (var guess = 0; guess < 4; guess++) {
            assertThat(lookUp("990101-2026-1", guess).statusCode()).isEqualTo(200);
        }

        isProblem(lookUp("990101-2026-1", 5), 429, "too-many-requests");
        isProblem(post("/api/public/ratings", question("990101-2026-1", 6)), 429, "too-many-requests");
        assertThat(lookUp("990101-2026-2", 1).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"XF991K, 'XF 99 1k'", "XF992K, xf99-2K", "XF993K, ＸＦ９９３Ｋ", "XF994K, ' XF994K '"})
    void writingTheNumberOtherwiseHelpsNobody(String number, String written) {
        for (var guess = 0; guess < 4; guess++) {
            lookUp(number, guess);
        }

        assertThat(lookUp(written, 5).statusCode()).isEqualTo(429);
    }

    @Test
    void oneAddressLooksUpOnlySoMuch() {
        for (var number = 0; number < 12; number++) {
            assertThat(lookUp("N" + number, 1).statusCode()).isEqualTo(200);
        }

        assertThat(lookUp("N99", 1).statusCode()).isEqualTo(429);
    }

    @Test
    void theQuestionReachesTheServiceWhole() {
        lookUp("N1", 7);

        assertThat(region.peer(Service.INTAKE).lastHeard().text()).isEqualTo(question("N1", 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"number\":{}}", "{\"number\":null}", "\"text\""})
    void whatIsWrongWithAQuestionIsTheServicesToSay(String malformed) {
        region.peer(Service.INTAKE).says(400, "application/problem+json", "{}");

        assertThat(post(LOOKUP, malformed).statusCode()).isEqualTo(400);
        assertThat(region.peer(Service.INTAKE).lastHeard().text()).isEqualTo(malformed);
    }

    @Test
    void aQuestionIsShort() {
        isProblem(post(LOOKUP, question("N" + "1".repeat(5000), 1)), 413, "body-too-large");
    }

    @Test
    void whoeverWaitedIsHeardAgainAndNoLimitMeansNone() {
        try (var open = new Region(
                "--xinfang.gateway.limits.submissions.permits=0",
                "--xinfang.gateway.limits.number.permits=1",
                "--xinfang.gateway.limits.number.window=1s")) {
            for (var sent = 0; sent < 50; sent++) {
                assertThat(open.post("/api/public/submissions", "{}").statusCode())
                        .isEqualTo(200);
            }
            open.post(LOOKUP, question("WAITED", 1));

            Awaitility.await()
                    .pollInterval(1, TimeUnit.SECONDS)
                    .atMost(10, TimeUnit.SECONDS)
                    .until(() -> open.post(LOOKUP, question("WAITED", 2)).statusCode() == 200);
        }
    }

    @Test
    void numbersAreCountedWhereverTheyAreAskedFrom() {
        for (var guess = 0; guess < 4; guess++) {
            var question = region.request(LOOKUP).POST(BodyPublishers.ofString(question("FROM-AFAR", guess)));
            assertThat(region.sendFrom("127.0.1." + guess, question).statusCode())
                    .isEqualTo(200);
        }

        assertThat(lookUp("FROM-AFAR", 4).statusCode()).isEqualTo(429);
    }

    private HttpResponse<String> lookUp(String number, int code) {
        return post(LOOKUP, question(number, code));
    }

    private HttpResponse<String> post(String path, String body) {
        return region.sendFrom(
                address,
                region.request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private static String question(String number, int code) {
        return "{\"number\":\"%s\",\"code\":\"%d\"}".formatted(number, code);
    }
}
