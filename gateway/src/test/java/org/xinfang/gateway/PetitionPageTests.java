package org.xinfang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xinfang.gateway.routing.Service;

class PetitionPageTests {

    private static final String NUMBER = "WX9901012026031600017J";
    private static final String RECEIPT = """
            {"number":"%s","queryCode":"ABCD2345","office":"990101","flags":[
             {"code":"ADDRESS_MISSING","chinese":"没有写住址。","english":"The address is missing."}]}""".formatted(NUMBER);

    /** Markup, the direction of writing, characters beyond the usual plane. */
    private static final String HOSTILE =
            "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>\n\u202Eevil\n😀𬱖\n";

    private static final AtomicInteger ADDRESSES = new AtomicInteger(1);

    private static Region region;

    private Browser browser;

    @BeforeAll
    static void start() {
        region = new Region(
                "--xinfang.gateway.public-url=https://xf.example.gov.cn",
                "--xinfang.gateway.limits.submissions.permits=3",
                "--xinfang.gateway.limits.submissions.window=1h");
    }

    @AfterAll
    static void stop() {
        region.close();
    }

    @BeforeEach
    void aRegisterThatGivesReceipts() {
        browser = new Browser(region, "127.1.0." + ADDRESSES.incrementAndGet());
        region.forget();
        region.peer(Service.INTAKE).says(201, "application/json", RECEIPT);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aPetitionIsHandedInWithoutAScript() {
        browser.open("/").open("/petition");
        assertThat(browser.title()).isEqualTo("您要反映什么事？");
        browser.type("story", "村口的路灯坏了。\n请修。").press("下一步");
        browser.type("title", "路灯").press("下一步");
        browser.type("name", "王秀英").press("下一步");
        browser.type("mobile", "138 0013 8000").press("下一步");
        browser.type("address", "清河县柳林镇3组").press("下一步");
        browser.choose("company", "together")
                .type("people", "12")
                .type("others", "李四\n\n赵六")
                .press("下一步");
        assertThat(browser.text()).contains("第 7 页，共 7 页", "王秀英", "138 0013 8000", "清河县柳林镇3组", "李四");

        browser.press("登记");

        var heard = region.peer(Service.INTAKE).lastHeard();
        assertThat(heard.target()).isEqualTo("/api/public/submissions");
        assertThat(Region.json(heard.text())).isEqualTo(Region.json("""
                {"channel":"WEB","title":"路灯","story":"村口的路灯坏了。\\n请修。","language":"zh","people":"12",
                 "representatives":["李四","赵六"],
                 "petitioner":{"name":"王秀英","mobile":"138 0013 8000","address":"清河县柳林镇3组"}}"""));
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.one("#number").text()).isEqualTo(NUMBER);
        assertThat(browser.one("#code").text()).isEqualTo("ABCD-2345");
        assertThat(browser.text()).contains("138****8000", "没有写住址。").doesNotContain("138 0013 8000");
        assertThat(browser.answer().headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void theRequestIsTheCallersOwn() {
        hasReachedTheEnd().press("登记");

        var heard = region.peer(Service.INTAKE).lastHeard();
        assertThat(heard.header("X-Forwarded-For")).startsWith("127.1.0.");
        assertThat(heard.header("X-Forwarded-Host")).isEqualTo("xf.example.gov.cn");
        assertThat(heard.header("X-Correlation-Id"))
                .isEqualTo(browser.answer()
                        .headers()
                        .firstValue("X-Correlation-Id")
                        .orElseThrow());
        assertThat(heard.header("traceparent")).startsWith("00-");
    }

    @Test
    void pressingTwiceAndLoadingAgainAreTheSameRequest() {
        hasReachedTheEnd().press("登记").reload();

        var keys = region.peer(Service.INTAKE).heard().stream()
                .map(heard -> heard.header("Idempotency-Key"))
                .toList();
        assertThat(keys).hasSize(2).doesNotContainNull().allMatch(key -> key.equals(keys.getFirst()));
        assertThat(browser.one("#number").text()).isEqualTo(NUMBER);
    }

    @Test
    void whatWasChangedAfterwardsIsAnotherRequest() {
        hasReachedTheEnd().press("登记");
        var key = region.peer(Service.INTAKE).lastHeard().header("Idempotency-Key");

        // As after Back: the same form, its text corrected.
        browser.open("/petition");
        browser.one("[name=key]").attr("value", String.valueOf(key).substring(0, 22));
        browser.type("story", "两盏灯坏了").press("下一步");
        reachTheEnd();
        browser.press("登记");

        assertThat(region.peer(Service.INTAKE).lastHeard().header("Idempotency-Key"))
                .startsWith(String.valueOf(key).substring(0, 22))
                .isNotEqualTo(key);
    }

    @Test
    void twoPeopleWithTheSameWordsAreTwoRequests() {
        hasReachedTheEnd().press("登记");
        hasReachedTheEnd().press("登记");

        assertThat(region.peer(Service.INTAKE).heard())
                .extracting(heard -> heard.header("Idempotency-Key"))
                .doesNotHaveDuplicates();
    }

    @Test
    void everythingMayBeLeftOutAndIsAskedForOnce() {
        browser.open("/petition").press("下一步");
        assertThat(browser.one(".summary a[href=#story]").text()).isEqualTo("您还没有写反映的事。写一两句也可以。");
        assertThat(browser.one(".summary").hasAttr("autofocus")).isTrue();
        assertThat(browser.one("#story").attr("aria-describedby")).startsWith("story-wrong");
        browser.press("就这样").press("下一步").press("下一步").press("下一步").press("下一步");
        assertThat(browser.text()).contains("手机号码和住址都没有写");
        browser.press("就这样").press("下一步").press("登记");

        assertThat(Region.json(region.peer(Service.INTAKE).lastHeard().text()))
                .isEqualTo(Region.json("{\"channel\":\"WEB\",\"language\":\"zh\",\"petitioner\":{}}"));
        assertThat(browser.one("#number").text()).isEqualTo(NUMBER);
        assertThat(browser.text()).contains("没有可以发短信的手机号码");
    }

    @Test
    void aWrongMobileIsKeptAsItWasWritten() {
        hasReachedTheEnd().pressValue("go", "mobile").type("mobile", "12345").press("下一步");
        assertThat(browser.value("mobile")).isEqualTo("12345");
        assertThat(browser.text()).contains("手机号码应当是 11 位数字");

        browser.press("就这样").press("登记");

        assertThat(region.peer(Service.INTAKE).lastHeard().text()).contains("\"mobile\":\"12345\"");
    }

    @Test
    void oneAnswerIsChangedAndTheOthersStand() {
        hasReachedTheEnd().pressValue("go", "name").type("name", "张三").press("下一步");

        assertThat(browser.title()).isEqualTo("请看一遍，然后登记");
        assertThat(browser.value("story")).isEqualTo("路灯坏了");
        assertThat(browser.value("name")).isEqualTo("张三");
    }

    @Test
    void theWayBackLosesNothing() {
        browser.open("/petition").type("story", "路灯坏了").press("下一步");
        browser.type("title", "路灯").press("返回");

        assertThat(browser.value("story")).isEqualTo("路灯坏了");
        assertThat(browser.value("title")).isEqualTo("路灯");
        // No browser offers a page again, on the way back, that it was told not to store.
        assertThat(browser.answer().headers().firstValue("Cache-Control")).contains("private, no-cache");
    }

    @Test
    void whoIsTooManyWaitsAndKeepsTheText() {
        for (var sent = 0; sent < 3; sent++) {
            hasReachedTheEnd().press("登记");
        }
        hasReachedTheEnd().press("登记");

        assertThat(browser.status()).isEqualTo(429);
        assertThat(browser.answer().headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1_000L, 1_200L);
        assertThat(browser.text()).contains("再按一次“登记”");
        assertThat(browser.value("story")).isEqualTo("路灯坏了");
        assertThat(region.peer(Service.INTAKE).heard()).hasSize(3);
        assertThat(region.sendFrom(
                                "127.1.0." + ADDRESSES.get(),
                                region.request("/api/public/submissions")
                                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")))
                        .statusCode())
                .as("the API counts the same")
                .isEqualTo(429);
    }

    @Test
    void aRegisterThatCannotBeReachedCostsNoText() {
        region.peer(Service.INTAKE).says(503, "application/problem+json", "{}");
        hasReachedTheEnd().press("登记");
        assertThat(browser.status()).isEqualTo(503);
        assertThat(browser.text()).contains("还没有登记", "再按一次“登记”");
        assertThat(browser.value("story")).isEqualTo("路灯坏了");
        var key = browser.value("key");

        region.peer(Service.INTAKE).behaves(Peer.hangingUp());
        browser.press("登记");
        assertThat(browser.status()).isEqualTo(502);
        assertThat(browser.text()).contains("同样的内容只登记一次");

        region.peer(Service.INTAKE).says(201, "application/json", RECEIPT);
        browser.press("登记");
        assertThat(browser.one("#number").text()).isEqualTo(NUMBER);
        assertThat(region.peer(Service.INTAKE).heard())
                .extracting(heard -> heard.header("Idempotency-Key"))
                .allMatch(sent -> sent != null && sent.startsWith(key));
    }

    @Test
    void aFailingRegisterIsLeftAloneByThePageToo() {
        region.peer(Service.INTAKE).says(503, "application/problem+json", "{}");
        for (var call = 0; call < 60; call++) {
            region.get("/api/submissions");
        }
        region.peer(Service.INTAKE).forget();

        hasReachedTheEnd().press("登记");

        assertThat(browser.status()).isEqualTo(503);
        assertThat(region.peer(Service.INTAKE).heard()).isEmpty();
    }

    @Test
    void whatSomebodyWroteIsNeverMarkup() {
        var long9000 = HOSTILE + "长".repeat(9_000);
        browser.open("/petition").type("story", long9000).press("下一步");
        browser.type("title", HOSTILE).press("下一步");
        reachTheEnd();

        assertThat(browser.page().select("main script, main img")).isEmpty();
        assertThat(browser.value("story")).isEqualTo(long9000);
        assertThat(browser.one("dd.written").wholeText()).isEqualTo(long9000);
        assertThat(browser.one("dd.written").attr("dir")).isEqualTo("auto");
        assertThat(browser.answer().body().getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(100_000);
        browser.press("登记");
        assertThat(Region.json(region.peer(Service.INTAKE).lastHeard().text())
                        .path("story")
                        .asString())
                .isEqualTo(long9000);
    }

    @Test
    void lettersAndLanguageAreChangedInTheMiddleOfTheForm() {
        browser.open("/petition").type("story", "Lamp broken").press("English");

        assertThat(browser.title()).isEqualTo("What would you like to tell us?");
        assertThat(browser.value("story")).isEqualTo("Lamp broken");
        browser.press("Large letters").press("Next").press("High contrast");
        assertThat(browser.one("html").attr("lang")).isEqualTo("en");
        assertThat(browser.one("html").classNames()).contains("large", "contrast");
        assertThat(browser.value("story")).isEqualTo("Lamp broken");
        reachTheEnd("Next", "Leave");
        browser.press("Register");

        assertThat(Region.json(region.peer(Service.INTAKE).lastHeard().text())
                        .path("language")
                        .asString())
                .isEqualTo("en");
        var asked = region.peer(Service.INTAKE).heard().size();
        browser.press("中文");
        assertThat(browser.one("#code").text()).isEqualTo("ABCD-2345");
        assertThat(browser.title()).isEqualTo("已经登记");
        assertThat(region.peer(Service.INTAKE).heard()).hasSize(asked);
    }

    @Test
    void theCodeNeverStandsInAnAddress() {
        hasReachedTheEnd().press("登记");

        assertThat(browser.page().select("[href], [src], [action]").eachAttr("href"))
                .noneMatch(address -> address.contains("2345"))
                .contains("/query?number=" + NUMBER);
        assertThat(browser.one("svg.qr path").attr("d")).startsWith("M");
    }

    private Browser hasReachedTheEnd() {
        browser.open("/petition").type("story", "路灯坏了").press("下一步");
        reachTheEnd();
        return browser;
    }

    private void reachTheEnd() {
        reachTheEnd("下一步", "就这样");
    }

    private void reachTheEnd(String next, String anyway) {
        for (var page = 0; page < 20 && !browser.one("form").attr("action").endsWith("receipt"); page++) {
            browser.press(browser.page().select(".summary").isEmpty() ? next : anyway);
        }
    }
}
