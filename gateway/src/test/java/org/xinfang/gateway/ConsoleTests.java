package org.xinfang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.gateway.ProblemAssert.isProblem;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The staff's console as a browser gets it. */
class ConsoleTests {

    private static final Pattern SCRIPT = Pattern.compile("src=\"(/console/assets/[^\"]+\\.js)\"");

    private static Region region;

    @BeforeAll
    static void start() {
        region = new Region();
    }

    @AfterAll
    static void stop() {
        region.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/", "/console/inbox", "/console/cases/SX99010120261125000229?tab=all"})
    void everyAddressOfItIsItsOnePage(String address) {
        var page = get(address);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<div id=\"app\">");
    }

    @Test
    void isFoundWithoutItsSlash() {
        var answer = get("/console");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/console/"));
    }

    /** In a reproducible jar every build of the page is of the same moment: by its date it would never be new. */
    @Test
    void itsPageIsAskedForAnewEachTime() {
        var page = get("/console/inbox");

        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(page.headers().firstValue("Last-Modified")).isEmpty();
    }

    @Test
    void whatIsNamedByItsContentIsKeptForEverAndComesSmall() {
        var script = get(script(), "br");

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Content-Encoding")).hasValue("br");
        assertThat(script.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("javascript"));
        assertThat(script.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("max-age=31536000", "immutable"));
    }

    @Test
    void aFileOfAnOlderBuildIsMissingAndNotThePage() {
        isProblem(get("/console/assets/index-gone.js"), 404, "not-found");
        isProblem(get("/console/gone.svg"), 404, "not-found");
    }

    @Test
    void thePolicyHoldsForItAndNothingInItAsksForMore() {
        var page = get("/console/");

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).startsWith("default-src 'self'").doesNotContain("unsafe"));
        assertThat(page.body())
                .doesNotContain("style=", "<style", "onload=", "data:")
                .doesNotContainPattern("<script>");
    }

    private static String script() {
        var found = SCRIPT.matcher(get("/console/").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static HttpResponse<String> get(String address) {
        return get(address, "identity");
    }

    private static HttpResponse<String> get(String address, String encoding) {
        return region.send(region.request(address).header("Accept-Encoding", encoding));
    }
}
