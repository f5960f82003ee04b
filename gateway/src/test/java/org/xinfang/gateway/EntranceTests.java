package org.xinfang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.gateway.ProblemAssert.isProblem;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.gateway.routing.Service;

class EntranceTests {

    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-0[0-3]");

    private static Region region;

    @BeforeAll
    static void start() {
        region = new Region();
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
    void aSaneCorrelationIsKeptAndPassedOn() {
        var answer = region.send(region.request("/api/cases").header("X-Correlation-Id", "desk-7.2026-11-23"));

        assertThat(answer.headers().allValues("X-Correlation-Id")).containsExactly("desk-7.2026-11-23");
        assertThat(region.peer(Service.CASE).lastHeard().header("X-Correlation-Id"))
                .isEqualTo("desk-7.2026-11-23");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "two words here", "${jndi:ldap://x}", "x'; drop table--", "--------long-enough"})
    void anOddCorrelationIsReplaced(String odd) {
        var answer = region.send(region.request("/api/cases").header("X-Correlation-Id", odd));

        var given = answer.headers().firstValue("X-Correlation-Id").orElseThrow();
        assertThat(given).isNotEqualTo(odd).matches("[0-9a-f-]{36}");
        assertThat(region.peer(Service.CASE).lastHeard().headers().get("X-Correlation-Id"))
                .containsExactly(given);
    }

    @Test
    void aServiceCannotAnswerUnderAnotherCorrelation() {
        region.peer(Service.CASE).behaves(exchange -> {
            exchange.getResponseHeaders().set("X-Correlation-Id", "something-else");
            Peer.saying(200, "application/json", "{}").answer(exchange);
        });

        var answer = region.send(region.request("/api/cases").header("X-Correlation-Id", "desk-7.2026"));

        assertThat(answer.headers().allValues("X-Correlation-Id")).containsExactly("desk-7.2026");
    }

    @Test
    void theTraceGoesOnIntoTheService() {
        region.send(region.request("/api/cases")
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));

        var passed = TRACEPARENT.matcher(
                String.valueOf(region.peer(Service.CASE).lastHeard().header("traceparent")));
        assertThat(passed.matches()).isTrue();
        assertThat(passed.group(1)).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(passed.group(2)).isNotEqualTo("00f067aa0ba902b7");
    }

    @Test
    void aRequestWithoutATraceGetsOne() {
        region.get("/api/cases");

        assertThat(region.peer(Service.CASE).lastHeard().header("traceparent")).matches(TRACEPARENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/cases", "/api/docs", "/nothing"})
    void everyAnswerTellsTheBrowserWhatItMayDo(String path) {
        region.peer(Service.CASE).behaves(exchange -> {
            exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src *");
            Peer.saying(200, "application/json", "{}").answer(exchange);
        });

        var headers = region.get(path).headers();

        assertThat(headers.allValues("Content-Security-Policy"))
                .hasSize(1)
                .first()
                .satisfies(policy -> assertThat(policy)
                        .contains("default-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe", "*"));
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void keycloakSpeaksForItsOwnPages() {
        region.peer(Service.KEYCLOAK).behaves(exchange -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", "frame-src 'self'; frame-ancestors 'self'");
            exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
            Peer.saying(200, "text/html", "<p>").answer(exchange);
        });

        var headers = region.get("/auth/realms/xinfang/account").headers();

        assertThat(headers.allValues("Content-Security-Policy"))
                .containsExactly("frame-src 'self'; frame-ancestors 'self'");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("SAMEORIGIN");
    }

    @Test
    void httpsIsAskedForOnlyWhereThereIsHttps() {
        try (var safe = new Region("--xinfang.gateway.public-url=https://xf.example.gov.cn")) {
            assertThat(safe.get("/").headers().firstValue("Strict-Transport-Security"))
                    .isPresent();
        }
    }

    @Test
    void otherSitesPagesAreRefused() throws IOException {
        var answer = raw("""
                OPTIONS /api/cases HTTP/1.1
                Host: localhost
                Origin: https://evil.example
                Access-Control-Request-Method: POST
                Connection: close

                """);

        assertThat(answer).startsWith("HTTP/1.1 403").contains("cross-origin-refused");
        assertThat(answer.toLowerCase(java.util.Locale.ROOT)).doesNotContain("access-control-allow-origin");
    }

    @Test
    void aBodyWithinTheLimitPassesAndOneBeyondItDoesNot() {
        assertThat(region.post("/api/submissions", "x".repeat(1024 * 1024)).statusCode())
                .isEqualTo(200);
        region.forget();

        isProblem(region.post("/api/submissions", "x".repeat(1024 * 1024 + 1)), 413, "body-too-large");
        assertThat(region.peer(Service.INTAKE).heard()).isEmpty();
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsLimitedAsWell() {
        var bytes = "x".repeat(2 * 1024 * 1024).getBytes(StandardCharsets.UTF_8);

        var answer = region.send(region.request("/api/submissions")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(bytes))));

        isProblem(answer, 413, "body-too-large");
    }

    @Test
    void aBodyThatDoesNotSayItsLengthPasses() {
        var answer = region.send(region.request("/api/submissions")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(new byte[300_000]))));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(region.peer(Service.INTAKE).lastHeard().body()).hasSize(300_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/cases HTTP/1.1\nHost: localhost\nX-Long: %s\n\n",
                "GET /api/ca|ses HTTP/1.1\nHost: localhost\n\n",
                "GET /api/%%2fcases HTTP/1.1\nHost: localhost\n\n",
                "NONSENSE\n\n"
            })
    void whatTheServerCannotReadIsAProblemToo(String request) throws IOException {
        var answer = raw(request.formatted("x".repeat(40_000)));

        assertThat(answer)
                .startsWith("HTTP/1.1 4")
                .contains("application/problem+json", "https://xinfang.example/problems/gateway/", "X-Correlation-Id");
    }

    @Test
    void tracingAConnectionIsNotOffered() throws IOException {
        assertThat(raw("TRACE /api/cases HTTP/1.1\nHost: localhost\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 405")
                .contains("method-not-allowed");
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), region.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
