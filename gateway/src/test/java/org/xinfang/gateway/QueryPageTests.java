package org.xinfang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xinfang.gateway.routing.Service;
import org.xinfang.kernel.ItemNumber;

class QueryPageTests {

    private static final String CODE = "ABCD2345";

    private static final AtomicInteger ADDRESSES = new AtomicInteger(1);

    private static Region region;

    /** Every test asks for a number of its own, from an address of its own. */
    private Browser browser;

    private String number;

    @BeforeAll
    static void start() {
        region = new Region(
                "--xinfang.gateway.limits.number.permits=4",
                "--xinfang.gateway.limits.number.window=1h",
                "--xinfang.gateway.limits.lookups.permits=6",
                "--xinfang.gateway.limits.lookups.window=1h");
    }

    @AfterAll
    static void stop() {
        region.close();
    }

    @BeforeEach
    void forget() {
        var test = ADDRESSES.incrementAndGet();
        browser = new Browser(region, "127.2.0." + test);
        number = new ItemNumber(ItemNumber.Kind.WEB, "990101", LocalDate.of(2026, 3, 16), test).value();
        region.forget();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aPetitionBeingHandledSaysWhereUntilWhenAndWhatToDo() {
        says(accepted(7));

        browser.open("/query?number=" + number);
        assertThat(browser.value("number")).isEqualTo(number);
        assertThat(browser.value("code")).isEmpty();
        browser.type("code", "abcd-2345").press("查询");

        assertThat(Region.json(region.peer(Service.INTAKE).lastHeard().text()))
                .isEqualTo(Region.json("{\"number\":\"%s\",\"code\":\"abcd-2345\"}".formatted(number)));
        assertThat(browser.text())
                .contains(
                        "清河县自然资源局已受理",
                        "2026年5月15日 周五",
                        "还剩 7 天",
                        "责任单位调查核实后",
                        "到2026年5月15日 周五还没有人告诉您",
                        "2026年3月16日 周一",
                        "清河县信访局已登记");
        assertThat(browser.one("a[href=tel:0990-5550102]").text()).contains("0990-5550102");
        assertThat(browser.page().select("form[action=/query/rating]")).isEmpty();
        assertThat(browser.answer().headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(browser.page().select(".line li")).hasSize(2);
    }

    @Test
    void aDayThatHasPassedSaysSo() {
        says(accepted(-3));
        ask();
        assertThat(browser.text()).contains("已经过了 3 天", "期限已经过了。您现在就可以拨打上面的电话");
    }

    @Test
    void theSameIsSaidInEnglish() {
        says(accepted(7));
        ask().press("English");
        assertThat(browser.text())
                .contains("Accepted by the Natural Resources Bureau", "Friday 15 May 2026", "7 days left");
        assertThat(browser.one("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void aServedOpinionIsReadWordForWordAndRated() {
        says(served("null", true));
        ask();
        assertThat(browser.one("section.opinion").text())
                .contains("清自然资信意〔2026〕3号", "部分支持", "<b>界址</b>重叠0.6米", "《土地管理法》第十四条", "清河县人民政府");
        assertThat(browser.page().select("section.opinion b")).isEmpty();

        browser.press("交上评价");
        assertThat(browser.page().select(".summary a").eachAttr("href"))
                .containsExactly("#office-SATISFIED", "#unit-SATISFIED");
        assertThat(region.peer(Service.INTAKE).heard())
                .noneMatch(heard -> heard.target().endsWith("ratings"));

        region.peer(Service.INTAKE)
                .behaves(exchange -> Peer.saying(
                                200,
                                "application/json",
                                exchange.getRequestURI().getPath().endsWith("ratings")
                                        ? "{\"office\":\"SATISFIED\",\"unit\":\"DISSATISFIED\",\"at\":\"2026-06-01T01:00:00Z\"}"
                                        : served("{\"office\":\"SATISFIED\",\"unit\":\"DISSATISFIED\"}", true))
                        .answer(exchange));
        browser.choose("office", "SATISFIED").choose("unit", "DISSATISFIED").press("交上评价");

        assertThat(region.peer(Service.INTAKE).heard().stream()
                        .filter(heard -> heard.target().endsWith("ratings"))
                        .map(heard -> Region.json(heard.text()))
                        .toList())
                .containsExactly(Region.json(
                        "{\"number\":\"%s\",\"code\":\"%s\",\"office\":\"SATISFIED\",\"unit\":\"DISSATISFIED\"}"
                                .formatted(number, CODE)));
        assertThat(browser.text()).contains("您的评价：信访局满意，责任单位不满意。", "还可以改一次");
    }

    @Test
    void aRatingThatIsNotTakenSaysWhyInTheServicesWords() {
        says(served("null", true));
        ask().choose("office", "SATISFIED").choose("unit", "SATISFIED");
        region.peer(Service.INTAKE).behaves(exchange -> {
            if (exchange.getRequestURI().getPath().endsWith("ratings")) {
                Peer.saying(
                                422,
                                "application/problem+json",
                                "{\"detail\":\"评价只能更改一次，您已经更改过。\",\"detailEn\":\"A rating may be changed once.\"}")
                        .answer(exchange);
            } else {
                Peer.saying(200, "application/json", served("null", false)).answer(exchange);
            }
        });

        browser.press("交上评价");

        assertThat(browser.one(".summary").text()).contains("评价只能更改一次，您已经更改过。");
        assertThat(browser.text()).contains("办理进度");
    }

    @Test
    void whatCanBeNobodysIsSaidBeforeAnybodyIsAsked() {
        browser.open("/query").press("查询");
        assertThat(browser.page().select(".summary a").eachAttr("href")).containsExactly("#number", "#code");

        browser.type("number", number.replace("0316", "0361"))
                .type("code", "O0I1")
                .press("查询");

        assertThat(browser.text()).contains("编号抄错了", "查询码是 8 位");
        assertThat(browser.value("number")).isEqualTo(number.replace("0316", "0361"));
        assertThat(browser.value("code")).isEqualTo("O0I1");
        assertThat(region.peer(Service.INTAKE).heard()).isEmpty();
    }

    @Test
    void aWrongCodeAndAWrongNumberAreTheSameAnswer() {
        region.peer(Service.INTAKE).says(404, "application/problem+json", "{}");
        ask();

        assertThat(browser.status()).isEqualTo(404);
        assertThat(browser.text()).contains("编号和查询码对不上");
        assertThat(browser.value("code")).isEqualTo(CODE);
    }

    @Test
    void aDeskThatCannotBeReachedKeepsWhatWasTyped() {
        region.peer(Service.INTAKE).behaves(Peer.hangingUp());
        ask();

        assertThat(browser.status()).isEqualTo(502);
        assertThat(browser.text()).contains("查询暂时连不上");
        assertThat(browser.value("number")).isEqualTo(number);
        assertThat(browser.value("code")).isEqualTo(CODE);
    }

    @Test
    void nobodyGuessesTheCodeOnThePageEither() {
        region.peer(Service.INTAKE).says(404, "application/problem+json", "{}");
        var last = 0;
        for (var guess = 0; guess < 6; guess++) {
            last = ask().status();
        }

        assertThat(last).isEqualTo(429);
        assertThat(browser.text()).contains("查得太频繁了", "再按“查询”");
        assertThat(browser.value("number")).isEqualTo(number);
        assertThat(region.peer(Service.INTAKE).heard()).hasSizeLessThan(6);
    }

    @Test
    void oneAddressAsksOnlySoOften() {
        says(accepted(7));
        for (var other = 0; other < 6; other++) {
            region.sendFrom(
                    "127.2.0." + ADDRESSES.get(),
                    region.request("/api/public/lookup")
                            .header("Content-Type", "application/json")
                            .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                                    "{\"number\":\"N%d\"}".formatted(other))));
        }

        assertThat(ask().status()).isEqualTo(429);
    }

    private Browser ask() {
        return browser.open("/query").type("number", number).type("code", CODE).press("查询");
    }

    private static void says(String standing) {
        region.peer(Service.INTAKE).says(200, "application/json", standing);
    }

    private String accepted(int daysLeft) {
        return """
            {"number":"%s","state":"ACCEPTED",
             "sentence":{"zh":"清河县自然资源局已受理。","en":"Accepted by the Natural Resources Bureau."},
             "heldBy":{"office":"990101/zrzy","name":"清河县自然资源局","nameEn":"Natural Resources Bureau","phone":"0990-5550102"},
             "until":{"date":"2026-05-15","daysLeft":%d},
             "next":{"zh":"责任单位调查核实后，作出书面处理意见。","en":"The office looks into it."},
             "timeline":[{"date":"2026-03-16","zh":"清河县信访局已登记","en":"Registered"},
                         {"date":"2026-03-17","zh":"清河县自然资源局已受理","en":"Accepted"}],
             "documents":[],"mayRate":false,"rateUntil":null,"rating":null}""".formatted(number, daysLeft);
    }

    private String served(String rating, boolean mayRate) {
        return """
            {"number":"%s","state":"SERVED",
             "sentence":{"zh":"处理意见书已送达。","en":"The opinion was served."},
             "heldBy":{"office":"990101/zrzy","name":"清河县自然资源局","nameEn":"Natural Resources Bureau","phone":""},
             "until":{"date":"2026-06-15","daysLeft":30},
             "next":{"zh":"请评价。","en":"Please rate."},"timeline":[],
             "documents":[{"document":"d","documentNumber":"清自然资信意〔2026〕3号",
               "reviewOrgan":{"zh":"清河县人民政府","en":"the county government"},
               "answers":[{"claim":1,"outcome":"PARTLY_SUPPORTED","facts":"<b>界址</b>重叠0.6米。\\n已测量。",
                           "opinion":"重新确定界址。","basis":"《土地管理法》第十四条"}]}],
             "mayRate":%s,"rateUntil":{"date":"2026-06-14","daysLeft":29},"rating":%s}""".formatted(number, mayRate, rating);
    }
}
