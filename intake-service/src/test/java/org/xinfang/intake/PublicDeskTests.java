package org.xinfang.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.contracts.CaseMessage;
import org.xinfang.contracts.CaseMessage.AssignmentSignedForV1;
import org.xinfang.contracts.CaseMessage.CaseOpenedV1;
import org.xinfang.contracts.CaseMessage.ClaimOutcome;
import org.xinfang.contracts.CaseMessage.ClaimOutcomeV1;
import org.xinfang.contracts.CaseMessage.ClockStartedV1;
import org.xinfang.contracts.CaseMessage.DayKind;
import org.xinfang.contracts.CaseMessage.DocumentServedV1;
import org.xinfang.contracts.CaseMessage.MatterAcceptedV1;
import org.xinfang.contracts.CaseMessage.MatterTransferredV1;
import org.xinfang.contracts.CaseMessage.OpinionDraftedV1;
import org.xinfang.contracts.CaseMessage.OpinionSignedV1;
import org.xinfang.contracts.CaseMessage.ServiceMethod;
import org.xinfang.contracts.CaseMessage.ServiceReceipt;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.contracts.NarrativeMessage.ClaimAnswerV1;
import org.xinfang.contracts.NarrativeMessage.OpinionWrittenV1;
import org.xinfang.contracts.OfficeMessage.OfficeKind;
import org.xinfang.contracts.OfficeMessage.OfficeRegisteredV1;
import org.xinfang.contracts.SubmissionMessage;
import org.xinfang.contracts.SubmissionMessage.SubmissionRatedV1;
import org.xinfang.contracts.Topic;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.kernel.Role;
import org.xinfang.platform.sealing.SealedMessages;
import org.xinfang.testkit.Tokens;

class PublicDeskTests extends RunningIntake {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.standard();
    private static final String COUNTY = "990101";
    private static final String LAND = "990101/zrzy";
    private static final Instant NOON = Instant.parse("2026-03-17T04:00:00Z");

    private String number = "";
    private String matter = "";
    private String code = "";

    @BeforeEach
    void register() {
        introduce(COUNTY, "清河县信访局", "Qinghe County Petition Office", "0990-12345");
        introduce(LAND, "清河县自然资源局", "Qinghe Natural Resources Bureau", "0990-67890");
        var receipt = post("/api/public/submissions", "{\"story\": \"修路占地。\", \"petitioner\": {\"name\": \"张三\"}}");
        number = receipt.text("/number");
        code = receipt.text("/queryCode");
        matter = ItemNumber.of(number).asMatter().value();
        await().until(() -> lookUp().text("/heldBy/name").equals("清河县信访局"));
    }

    @Test
    void aPetitionIsAnsweredForFromTheMomentOfItsReceipt() {
        var answer = lookUp();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/state")).isEqualTo("REGISTERED");
        assertThat(answer.text("/sentence/zh")).isEqualTo("已登记，等待清河县信访局转送有权处理的机关，最迟2026年3月31日。");
        assertThat(answer.text("/heldBy/phone")).isEqualTo("0990-12345");
        assertThat(answer.text("/until/date")).isEqualTo("2026-03-31");
        assertThat(answer.json().at("/until/daysLeft").asInt()).isEqualTo(15);
        assertThat(answer.json().at("/mayRate").asBoolean()).isFalse();
        assertThat(answer.json().at("/documents").isEmpty()).isTrue();
    }

    @Test
    void everyStepIsTold() {
        tell(1, opened());
        tell(2, transferred());
        awaitState("TRANSFERRED");
        assertThat(lookUp().text("/until/date")).isEqualTo("2026-04-01");

        tell(3, signedFor());
        awaitState("SIGNED_FOR");
        assertThat(lookUp().text("/until/date")).isEqualTo("2026-04-01");

        tell(4, accepted());
        awaitState("ACCEPTED");
        assertThat(lookUp().text("/sentence/en"))
                .isEqualTo("Accepted by Qinghe Natural Resources Bureau, which will give its opinion by 18 May 2026.");

        tell(5, drafted());
        write(opinion());
        tell(6, signed());
        awaitState("OPINION_SIGNED");
        assertThat(lookUp().body()).doesNotContain("补偿款已到位");

        tell(7, served());
        awaitState("SERVED");
        await().untilAsserted(() ->
                assertThat(lookUp().text("/documents/0/answers/0/opinion")).isEqualTo("补偿款已到位。"));
        var answer = lookUp();
        assertThat(answer.text("/sentence/zh")).isEqualTo("处理意见书已于2026年3月20日送达。如果不服，可以向清河县信访局申请复查，最迟2026年4月20日。");
        assertThat(answer.json().at("/mayRate").asBoolean()).isTrue();
        assertThat(answer.json().at("/timeline").size()).isEqualTo(6);
        assertThat(answer.text("/timeline/5/date")).isEqualTo("2026-03-20");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void stepsHeardTwiceAndInAnyOrderTellTheSame(long seed) {
        var steps = List.of(opened(), transferred(), signedFor(), accepted(), drafted(), signed(), served());
        var places = new ArrayList<Integer>();
        for (var place = 1; place <= steps.size(); place++) {
            places.add(place);
            places.add(place);
        }
        Collections.shuffle(places, new Random(seed));
        places.forEach(place -> tell(place, steps.get(place - 1)));

        await().untilAsserted(() -> {
            assertThat(lookUp().text("/state")).isEqualTo("SERVED");
            assertThat(lookUp().json().at("/timeline").findValuesAsString("zh"))
                    .containsExactly(
                            "清河县信访局已登记", "已转送清河县自然资源局", "清河县自然资源局已签收", "清河县自然资源局已受理", "清河县自然资源局已作出处理意见", "处理意见书已送达");
        });
    }

    @Test
    void aWrongNumberAndAWrongCodeCannotBeToldApart() {
        var wrongCode = lookUp(number, "22222222");
        var wrongNumber = lookUp("LX9901012026031600017L", code);
        var neither = lookUp("x", "");

        assertThat(List.of(wrongCode.status(), wrongNumber.status(), neither.status()))
                .containsOnly(404);
        assertThat(anonymous(wrongCode)).isEqualTo(anonymous(wrongNumber)).isEqualTo(anonymous(neither));
    }

    @Test
    void numberAndCodeAreReadHoweverTheyAreTyped() {
        var typed = number.toLowerCase(java.util.Locale.ROOT).replaceAll("(....)", "$1 ");

        assertThat(lookUp(typed, code.substring(0, 4) + "—" + code.substring(4)).status())
                .isEqualTo(200);
    }

    @Test
    void thePetitionerRatesOnceTheOpinionIsServedAndChangesItOnce() {
        assertThat(rate("SATISFIED", "SATISFIED").text("/type")).endsWith("/rating/not-served-yet");
        tell(7, served());
        awaitState("SERVED");
        CLOCK.set("2026-03-21T10:00");

        assertThat(rate("SATISFIED", "wonderful").status()).isEqualTo(422);
        assertThat(rate("SATISFIED", "MOSTLY_SATISFIED").text("/unit")).isEqualTo("MOSTLY_SATISFIED");
        assertThat(rate("SATISFIED", "MOSTLY_SATISFIED").status()).isEqualTo(200);
        assertThat(rate("satisfied", "dissatisfied").status()).isEqualTo(200);
        assertThat(rate("DISSATISFIED", "DISSATISFIED").text("/type")).endsWith("/rating/changed-already");
        assertThat(lookUp().text("/rating/unit")).isEqualTo("DISSATISFIED");
        assertThat(ratings())
                .extracting(SubmissionRatedV1::unitRating)
                .containsExactly(SubmissionMessage.Rating.MOSTLY_SATISFIED, SubmissionMessage.Rating.DISSATISFIED);
        assertThat(ratings().getFirst().unit()).isEqualTo(LAND);
    }

    @Test
    void staffNeverRate() {
        tell(7, served());
        awaitState("SERVED");
        var body = rating("SATISFIED", "SATISFIED");

        var answer = post("/api/public/ratings", body, Tokens.of("li", COUNTY, Role.DISPATCHER), Map.of());

        assertThat(answer.status()).isEqualTo(403);
    }

    private List<SubmissionRatedV1> ratings() {
        return announced(Topic.SUBMISSIONS, number, 3).stream()
                .flatMap(record -> CATALOGUE
                        .read(
                                SubmissionMessage.class,
                                new String(
                                        record.headers().lastHeader("ce_type").value(), UTF_8),
                                record.value())
                        .stream())
                .<SubmissionRatedV1>mapMulti((message, found) -> {
                    if (message instanceof SubmissionRatedV1 rated) {
                        found.accept(rated);
                    }
                })
                .toList();
    }

    private Answer lookUp() {
        return lookUp(number, code);
    }

    private Answer lookUp(String typedNumber, String typedCode) {
        var body = JSON.createObjectNode().put("number", typedNumber).put("code", typedCode);
        return post("/api/public/lookup", body.toString());
    }

    private Answer rate(String office, String unit) {
        return post("/api/public/ratings", rating(office, unit));
    }

    private String rating(String office, String unit) {
        return JSON.createObjectNode()
                .put("number", number)
                .put("code", code)
                .put("office", office)
                .put("unit", unit)
                .toString();
    }

    private static String anonymous(Answer answer) {
        return answer.body().replaceAll("\"correlation\":\"[^\"]+\"", "");
    }

    private void awaitState(String state) {
        await().untilAsserted(() -> assertThat(lookUp().text("/state")).isEqualTo(state));
    }

    private void tell(int place, CaseMessage message) {
        send(Topic.CASES, matter, place, message, CATALOGUE.write(message));
    }

    private static void introduce(String office, String name, String english, String phone) {
        var message = new OfficeRegisteredV1(office, OfficeKind.DEPARTMENT, name, name, english, phone, NOON);
        send(Topic.OFFICES, office, 1, message, CATALOGUE.write(message));
    }

    private static void write(OpinionWrittenV1 opinion) {
        var sealing = Sealings.make();
        var sealed = new SealedMessages(sealing, CATALOGUE).announce(opinion.document(), sealing.newDataKey(), opinion);
        send(Topic.NARRATIVES, opinion.document(), 6, opinion, sealed.body());
    }

    private static void send(String topic, String key, int place, Object message, byte[] body) {
        SANDBOX.send(
                topic,
                key,
                body,
                header("ce_id", key + "#" + place),
                header("ce_type", MessageCatalogue.name(message)),
                header("ce_sequence", Integer.toString(place)));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }

    private CaseMessage opened() {
        return new CaseOpenedV1(matter, number, COUNTY, 1, clock("T1", "2026-03-31"), List.of(), NOON);
    }

    private CaseMessage transferred() {
        return new MatterTransferredV1(
                matter,
                number,
                "1",
                List.of(1),
                COUNTY,
                LAND,
                "31-6",
                LAND,
                "li",
                clock("T3", "2026-04-01"),
                List.of(),
                NOON);
    }

    private CaseMessage signedFor() {
        return new AssignmentSignedForV1(matter, "1", LAND, "chen", List.of(), List.of(), NOON);
    }

    private CaseMessage accepted() {
        return new MatterAcceptedV1(
                matter, number, "1", LAND, List.of(1), "chen", clock("T6", "2026-05-18"), List.of(), NOON);
    }

    private CaseMessage drafted() {
        return new OpinionDraftedV1(matter, "1", document(), LAND, "chen", List.of(), List.of(), NOON);
    }

    private CaseMessage signed() {
        var outcomes = List.of(new ClaimOutcomeV1(1, ClaimOutcome.SUPPORTED));
        return new OpinionSignedV1(
                matter, number, "1", document(), "清自然信〔2026〕1号", LAND, outcomes, "liu", List.of(), List.of(), NOON);
    }

    private CaseMessage served() {
        return new DocumentServedV1(
                matter,
                number,
                document(),
                LAND,
                ServiceMethod.IN_PERSON,
                ServiceReceipt.SIGNED,
                LocalDate.of(2026, 3, 20),
                "chen",
                clock("T9", "2026-04-20"),
                List.of(),
                NOON);
    }

    private OpinionWrittenV1 opinion() {
        var answer = new ClaimAnswerV1(1, ClaimOutcome.SUPPORTED, "占地属实。", "补偿款已到位。", "土地管理法第四十八条");
        return new OpinionWrittenV1(document(), matter, number, "清自然信〔2026〕1号", LAND, List.of(answer), COUNTY);
    }

    private String document() {
        return matter + "/opinion/1";
    }

    private static List<ClockStartedV1> clock(String limit, String due) {
        var day = LocalDate.parse(due);
        return List.of(new ClockStartedV1(
                "clock-1", limit, LAND, day, 15, DayKind.CALENDAR, day, day, "national-2022", "cn-2026", "第二十二条"));
    }
}
