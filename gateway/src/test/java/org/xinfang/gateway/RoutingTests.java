package org.xinfang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.gateway.ProblemAssert.isProblem;

import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.gateway.routing.Service;

class RoutingTests {

    private static Region region;

    @BeforeAll
    static void start() {
        region = new Region("--xinfang.gateway.public-url=https://xf.example.gov.cn");
    }

    @AfterAll
    static void stop() {
        region.close();
    }

    @BeforeEach
    void forget() {
        region.forget();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/submissions, INTAKE",
        "/api/submissions/X-1, INTAKE",
        "/api/public/lookup, INTAKE",
        "/api/cases?view=inbox, CASE",
        "/api/cases/c-1/transfer, CASE",
        "/api/offices/990101/zrzy, CASE",
        "/api/accounts/wang.fang, CASE",
        "/api/account-changes, CASE",
        "/api/accountability/figures?office=990101, ACCOUNTABILITY",
        "/api/notices?case=c-1, NOTIFICATION",
        "/auth/realms/xinfang/.well-known/openid-configuration, KEYCLOAK",
        "/auth/resources/abc/login.css, KEYCLOAK"
    })
    void everyPathHasItsService(String path, Service service) {
        assertThat(region.get(path).statusCode()).isEqualTo(200);

        assertThat(region.peer(service).lastHeard().target()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/api",
                "/api/casesandmore",
                "/api/unknown/1",
                "/auth",
                "/auth/admin/",
                "/auth/admin/master/console/",
                "/auth/realms/master/account",
                "/auth/realms/xinfang2/account",
                "/auth/metrics",
                "/actuator",
                "/actuator/env",
                "/error"
            })
    void whatIsNotNamedIsNotThere(String path) {
        isProblem(region.get(path), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth/realms/xinfang/../../admin/",
                "/auth/realms/xinfang/%2e%2e/%2E%2E/admin/",
                "/auth/realms/xinfang/..;/admin",
                "/api/cases//x",
                "/api/cases/./x",
                "/api/cases/.."
            })
    void aCrookedPathIsRefused(String path) {
        isProblem(region.get(path), 400, "path-refused");

        assertThat(region.peer(Service.KEYCLOAK).heard()).isEmpty();
        assertThat(region.peer(Service.CASE).heard()).isEmpty();
    }

    @Test
    void theQueryGoesOnAsItCame() {
        var query = "?q=%E6%B0%B4+%E5%BA%93&a=1&a=2&empty=&plus=%2B&bare";

        region.get("/api/cases" + query);

        assertThat(region.peer(Service.CASE).lastHeard().target()).isEqualTo("/api/cases" + query);
    }

    @Test
    void aFormGoesOnAsItCame() {
        var form = "username=%E7%8E%8B&password=a%2Bb+c%26d&execution=e1&empty=";

        region.send(region.request("/auth/realms/xinfang/login-actions/authenticate?execution=e1&tab_id=t")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));

        assertThat(region.peer(Service.KEYCLOAK).lastHeard().text()).isEqualTo(form);
        assertThat(region.peer(Service.KEYCLOAK).lastHeard().target()).endsWith("?execution=e1&tab_id=t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void aBodyArrivesWholeWithItsLength(String method) {
        var body = "{\"story\":\"" + "路".repeat(100_000) + "\"}";

        region.send(region.request("/api/submissions")
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer abc")
                .header("Idempotency-Key", "k-1")
                .method(method, BodyPublishers.ofString(body)));

        var heard = region.peer(Service.INTAKE).lastHeard();
        assertThat(heard.method()).isEqualTo(method);
        assertThat(heard.text()).isEqualTo(body);
        assertThat(heard.header("Content-Length")).isEqualTo(Integer.toString(heard.body().length));
        assertThat(heard.header("Content-Type")).isEqualTo("application/json");
        assertThat(heard.header("Authorization")).isEqualTo("Bearer abc");
        assertThat(heard.header("Idempotency-Key")).isEqualTo("k-1");
    }

    @Test
    void servicesHearThePublicAddressAndNotWhatTheCallerClaims() {
        region.send(region.request("/auth/realms/xinfang/account")
                .header("X-Forwarded-For", "10.9.9.9")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "host=evil.example"));

        var heard = region.peer(Service.KEYCLOAK).lastHeard();
        assertThat(heard.header("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(heard.header("X-Forwarded-Proto")).isEqualTo("https");
        assertThat(heard.header("X-Forwarded-Host")).isEqualTo("xf.example.gov.cn");
        assertThat(heard.header("X-Forwarded-Port")).isEqualTo("443");
        assertThat(heard.header("X-Forwarded-Prefix")).isNull();
        assertThat(heard.header("Forwarded")).isNull();
    }

    @Test
    void theAnswerComesBackWhole() {
        region.peer(Service.CASE).behaves(exchange -> {
            exchange.getResponseHeaders().set("Location", "/api/cases/c-2");
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.getResponseHeaders().set("Cache-Control", "private, max-age=5");
            exchange.getResponseHeaders().add("Link", "a");
            exchange.getResponseHeaders().add("Link", "b");
            Peer.saying(201, "application/json", "{\"id\":\"c-2\"}").answer(exchange);
        });

        var answer = region.post("/api/cases", "{}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"id\":\"c-2\"}");
        assertThat(answer.headers().allValues("Location")).containsExactly("/api/cases/c-2");
        assertThat(answer.headers().allValues("ETag")).containsExactly("\"7\"");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private, max-age=5");
        assertThat(answer.headers().allValues("Link")).containsExactly("a", "b");
    }

    @Test
    void whatIsNotCalledCacheableIsNotKept() {
        assertThat(region.get("/api/cases").headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void whatAServiceTellsBitByBitIsHeardBitByBit() throws Exception {
        var mayEnd = new CountDownLatch(1);
        region.peer(Service.CASE).behaves(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("data: first\n\n".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            try {
                mayEnd.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });

        try (var caller = HttpClient.newHttpClient();
                var lines = caller.send(region.request("/api/cases/stream").build(), BodyHandlers.ofLines())
                        .body()) {
            assertThat(lines.findFirst()).contains("data: first");
        } finally {
            mayEnd.countDown();
        }
    }

    @Test
    void aServicesOwnRefusalPassesUntouched() {
        var refusal = "{\"type\":\"https://xinfang.example/problems/case/not-your-office\",\"status\":403}";
        region.peer(Service.CASE).says(403, "application/problem+json", refusal);

        var answer = region.post("/api/cases/c-1/accept", "{}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo(refusal);
    }

    @Test
    void redirectionsAreTheCallersToFollow() {
        region.peer(Service.KEYCLOAK).behaves(exchange -> {
            exchange.getResponseHeaders().set("Location", "/auth/realms/xinfang/next");
            exchange.sendResponseHeaders(302, -1);
        });

        assertThat(region.get("/auth/realms/xinfang/first").statusCode()).isEqualTo(302);
        assertThat(region.peer(Service.KEYCLOAK).heard()).hasSize(1);
    }

    @Test
    void oneCallersCookieNeverReachesAnother() {
        region.peer(Service.KEYCLOAK).behaves(exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "KEYCLOAK_SESSION=secret; Path=/auth/");
            Peer.saying(200, "text/html", "signed in").answer(exchange);
        });

        var signedIn = region.get("/auth/realms/xinfang/account");
        region.get("/auth/realms/xinfang/account");

        assertThat(signedIn.headers().firstValue("Set-Cookie")).contains("KEYCLOAK_SESSION=secret; Path=/auth/");
        assertThat(region.peer(Service.KEYCLOAK).lastHeard().header("Cookie")).isNull();
    }

    @Test
    void theStartPageSpeaksChineseFirst() {
        var page = region.get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("<html lang=\"zh-CN\"", "查询码", "/console/");
        assertThat(page.body()).doesNotContain("<script>", "style=");
    }

    @Test
    void healthIsPublicAndMetricsAreForThisMachine() {
        assertThat(region.get("/actuator/health").body()).contains("UP");
        assertThat(region.get("/actuator/health/readiness").body()).contains("UP");
        assertThat(region.get("/actuator/prometheus").body()).contains("resilience4j_circuitbreaker_state");
    }
}
