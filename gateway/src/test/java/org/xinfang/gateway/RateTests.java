package org.xinfang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.gateway.ProblemAssert.isProblem;

import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.gateway.routing.Service;

class RateTests {

    private static final String LOOKUP = "/api/public/lookup";

    private Region region;

    @BeforeEach
    void start() {
        region = new Region(
                "--xinfang.gateway.limits.submissions.permits=3",
                "--xinfang.gateway.limits.lookups.permits=12",
                "--xinfang.gateway.limits.lookups.window=1h",
                "--xinfang.gateway.limits.number.permits=4",
                "--xinfang.gateway.limits.number.window=3s");
    }

    @AfterEach
    void stop() {
        region.close();
    }

    @Test
    void oneAddressRegistersOnlySoMany() {
        for (var sent = 0; sent < 3; sent++) {
            assertThat(region.post("/api/public/submissions", "{}").statusCode())
                    .isEqualTo(200);
        }

        var refused = region.post("/api/public/submissions", "{}");

        isProblem(refused, 429, "too-many-requests");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(190L, 200L);
        assertThat(region.peer(Service.INTAKE).heard()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/public/%73ubmissions", "/%61pi/public/submissions"})
    void writingThePathOtherwiseHelpsNobody(String disguised) {
        for (var sent = 0; sent < 3; sent++) {
            region.post("/api/public/submissions", "{}");
        }

        isProblem(region.post(disguised, "{}"), 429, "too-many-requests");
    }

    @Test
    void nobodyGuessesTheCodeOfANumber() {
        for (var guess = 0; guess < 4; guess++) {
            assertThat(lookUp("990101-2026-1", guess).statusCode()).isEqualTo(200);
        }

        isProblem(lookUp("990101-2026-1", 5).answer(), 429, "too-many-requests");
        isProblem(region.post("/api/public/ratings", question("990101-2026-1", 6)), 429, "too-many-requests");
        assertThat(lookUp("990101-2026-2", 1).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XF 990101 7k", "xf990101-7K", "ＸＦ９９０１０１７Ｋ", " XF9901017K "})
    void writingTheNumberOtherwiseHelpsNobody(String written) {
        for (var guess = 0; guess < 4; guess++) {
            lookUp("XF9901017K", guess);
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
    void whoeverWaitedIsHeardAgain() {
        for (var guess = 0; guess < 5; guess++) {
            lookUp("N1", guess);
        }

        Awaitility.await()
                .pollInterval(1, TimeUnit.SECONDS)
                .atMost(5, TimeUnit.SECONDS)
                .until(() -> lookUp("N1", 1).statusCode() == 200);
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

        assertThat(region.post(LOOKUP, malformed).statusCode()).isEqualTo(400);
        assertThat(region.peer(Service.INTAKE).lastHeard().text()).isEqualTo(malformed);
    }

    @Test
    void aQuestionIsShort() {
        isProblem(region.post(LOOKUP, question("N" + "1".repeat(5000), 1)), 413, "body-too-large");
    }

    @Test
    void noLimitMeansNone() {
        try (var open = new Region("--xinfang.gateway.limits.submissions.permits=0")) {
            for (var sent = 0; sent < 50; sent++) {
                assertThat(open.post("/api/public/submissions", "{}").statusCode())
                        .isEqualTo(200);
            }
        }
    }

    private Answered lookUp(String number, int code) {
        return new Answered(region.post(LOOKUP, question(number, code)));
    }

    private static String question(String number, int code) {
        return "{\"number\":\"%s\",\"code\":\"%d\"}".formatted(number, code);
    }

    private record Answered(java.net.http.HttpResponse<String> answer) {
        int statusCode() {
            return answer.statusCode();
        }
    }
}
