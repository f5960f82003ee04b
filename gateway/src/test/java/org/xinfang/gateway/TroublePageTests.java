package org.xinfang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.gateway.ProblemAssert.isProblem;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.gateway.routing.Service;

class TroublePageTests {

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
    void whoLosesTheWayReadsSoAndIsLedBack() {
        try (var browser = new Browser(region, "127.3.0.1")) {
            browser.open("/nothing");

            assertThat(browser.status()).isEqualTo(404);
            assertThat(browser.answer().headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
            assertThat(browser.title()).isEqualTo("没有这一页");
            assertThat(browser.one("code").text())
                    .isEqualTo(browser.answer()
                            .headers()
                            .firstValue("X-Correlation-Id")
                            .orElseThrow());
            assertThat(browser.page().select("main a").eachAttr("href")).contains("/", "/query");
            browser.open("/?view=en").open("/nothing");
            assertThat(browser.title()).isEqualTo("There is no such page");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/unknown", "/api/public/unknown"})
    void aProgramReadsAProblemEvenWhereItClaimsToReadPages(String path) {
        region.peer(Service.INTAKE).says(404, "application/problem+json", "{}");

        var answer = region.send(region.request(path).header("Accept", "text/html"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    void aSignInThatCannotBeReachedIsAPageToo() {
        region.peer(Service.KEYCLOAK).behaves(Peer.hangingUp());

        var answer = region.send(region.request("/auth/realms/xinfang/account").header("Accept", "text/html"));

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("刚才没有成功");
        isProblem(region.get("/auth/realms/xinfang/account"), 502, "bad-answer");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aPetitionBeyondAllMeasureSaysSo(boolean announced) {
        var bytes = ("story=" + "x".repeat(2 * 1024 * 1024)).getBytes(java.nio.charset.StandardCharsets.UTF_8);

        var answer = region.send(region.request("/petition")
                .header("Accept", "text/html")
                .POST(
                        announced
                                ? BodyPublishers.ofByteArray(bytes)
                                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("提交的内容过大", "写的内容还在");
    }

    @Test
    void anAddressThatOnlyTakesFormsLeadsToTheForm() {
        assertThat(region.get("/petition/receipt").headers().firstValue("Location"))
                .contains("/petition");
        assertThat(region.get("/query/rating").headers().firstValue("Location")).contains("/query");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/petition", "/query"})
    void everyPageIsLightAndRunsNothingOfItsOwn(String path) {
        var page = region.get(path);

        assertThat(page.body().length()
                        + region.get("/page.css").body().length()
                        + region.get("/page.js").body().length())
                .isLessThan(100_000);
        assertThat(page.body()).startsWith("<!doctype html>").doesNotContain("<script>", "style=", "onclick", "http:");
    }
}
