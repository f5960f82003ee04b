package org.xinfang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinfang.contracts.NoticeMessage.LetterPrintedV1;
import org.xinfang.contracts.NoticeMessage.SmsDeliveredV1;
import org.xinfang.contracts.NoticeMessage.SmsQueuedV1;
import org.xinfang.contracts.NoticeMessage.SmsSentV1;
import org.xinfang.kernel.Role;
import org.xinfang.testkit.PublishedApi;
import org.xinfang.testkit.Sandbox;
import org.xinfang.testkit.Tokens;

class OnePetitionTests {

    private static final String MOBILE = "13800001234";
    private static final String ITEM = Region.submission(17);

    @RegisterExtension
    static final Sandbox SANDBOX = Sandbox.open();

    private static Installation installation;

    @BeforeAll
    static void aPetitionGoesItsWay() {
        installation = new Installation(SANDBOX);
        installation.start();
        var region = installation.region;
        region.offices();
        region.registered(ITEM);
        region.reachable(ITEM, "张䶮", MOBILE, "清河县河西镇向阳村三组48号");
        region.transferred(ITEM);
        region.accepted(ITEM);
        region.opinionSigned(ITEM);
        region.opinionWritten(ITEM);
        installation.awaitStates(Map.of("DELIVERED", 4, "PRINTED", 2));
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @Test
    void thePetitionerIsToldEveryStepInOneShortMessageEach() {
        var messages = installation.simulator.handsets().of(MOBILE);

        assertThat(messages)
                .extracting(message -> message.text())
                .containsExactlyInAnyOrder(
                        "【清河县信访局】您的事项已登记，编号%s，查询码KX7M9PQ2，咨询0319-8160001。".formatted(ITEM),
                        "【清河县信访局】事项%s已转县住建局，2026年12月8日前告知，咨询0319-8160001。".formatted(ITEM),
                        "【清河县住房和城乡建设局】事项%s已受理，2027年1月22日前办结，咨询0319-8160007。".formatted(ITEM),
                        "【清河县住房和城乡建设局】您的事项%s处理意见已出具，请查收。不服可在收到30日内申请复查。".formatted(ITEM));
        assertThat(messages).allMatch(message -> message.text().length() <= 70);
        assertThat(installation.simulator.handsets().count().parts()).isEqualTo(4);
    }

    @Test
    void acceptanceAndOpinionLieInTheFolderAsReadablePdf() {
        assertThat(installation.printed())
                .hasSize(2)
                .allSatisfy(file ->
                        assertThat(file).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    }

    @Test
    void theFactsSayThatItWentAndNothingAboutThePerson() {
        var facts = installation.facts(16);

        assertThat(facts)
                .hasOnlyElementsOfTypes(
                        SmsQueuedV1.class,
                        SmsSentV1.class,
                        SmsDeliveredV1.class,
                        org.xinfang.contracts.NoticeMessage.LetterQueuedV1.class,
                        LetterPrintedV1.class);
        assertThat(SANDBOX.records("notices.v1", 16))
                .allSatisfy(found -> assertThat(new String(found.value(), StandardCharsets.UTF_8))
                        .doesNotContain(MOBILE, "张䶮", "向阳村", "路灯", "KX7M9PQ2"));
    }

    @Test
    void thePersonIsNowhereInTheDatabaseInClear() {
        for (var name : SANDBOX.database().listCollectionNames()) {
            for (var document : SANDBOX.database().getCollection(name).find()) {
                assertThat(document.toJson()).doesNotContain(MOBILE, "张䶮", "向阳村", "路灯", "KX7M9PQ2");
            }
        }
    }

    @Test
    void theUnitSeesItsNoticesMaskedAndReadsTheLetter() {
        var officer = Tokens.of("li.ming", Region.HOUSING, Role.OFFICER);

        var list = text(installation.get("/api/notices?case=" + Region.matter(ITEM), officer));
        assertThat(list).contains("138****1234", "PRINTED", "DELIVERED").doesNotContain(MOBILE, "张䶮");

        var key = list.replaceAll("(?s).*\"letter\":\"([^\"]+)\".*", "$1");
        var letter = installation.get(key, officer);
        assertThat(letter.statusCode()).isEqualTo(200);
        assertThat(text(letter)).startsWith("%PDF-");
    }

    @Test
    void theListGoesOnWhereThePageEnded() {
        var clerk = Tokens.of("wang", Region.COUNTY, Role.DIRECTOR);

        var first = text(installation.get("/api/notices?limit=4", clerk));
        var next = first.replaceAll("(?s).*\"next\":\"([^\"]+)\".*", "$1");
        var second = text(installation.get(
                "/api/notices?limit=4&after=" + java.net.URLEncoder.encode(next, StandardCharsets.UTF_8), clerk));

        assertThat(first.split("\"id\":", -1)).hasSize(5);
        assertThat(second.split("\"id\":", -1)).hasSize(3);
        assertThat(second).doesNotContain("\"next\"");
    }

    @Test
    void theServiceSaysWhatIsPublished() throws IOException {
        PublishedApi.assertSays(
                "notification",
                text(installation.get("/v3/api-docs", Tokens.of("li.ming", Region.HOUSING, Role.OFFICER))));
    }

    @Test
    void anotherOfficeSeesNothingAndAnAuditorNoLetters() {
        var township = Tokens.of("zhao", "990101/104", Role.OFFICER);
        assertThat(text(installation.get("/api/notices", township))).contains("\"items\":[]");

        var county = text(installation.get("/api/notices", Tokens.of("wang", Region.COUNTY, Role.DIRECTOR)));
        var letter = county.replaceAll("(?s).*\"letter\":\"([^\"]+)\".*", "$1");
        assertThat(installation.get(letter, township).statusCode()).isEqualTo(404);
        var auditor = Tokens.of("sun", Region.COUNTY, Role.AUDITOR);
        assertThat(installation.get("/api/notices", auditor).statusCode()).isEqualTo(200);
        assertThat(installation.get(letter, auditor).statusCode()).isEqualTo(403);
    }

    private static String text(java.net.http.HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
