package org.xinfang.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.stories.County.eventually;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.local.demo.InventedPerson;
import org.xinfang.local.demo.Petition;
import org.xinfang.stories.County.Receipt;
import tools.jackson.databind.JsonNode;

/** One petition from the public page to its rating, and what each of its people sees on the way. */
@ExtendWith(OnAWholePlatform.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@Order(1)
class LifeOfAPetitionStories {

    static final Petition PETITION =
            new Petition(1, "承包地补偿款未付", "修县道占了我家一亩二分承包地，补偿款两年没有付清，每次去问都说在走程序。", "经查，余款因账户登记有误被退回，现已核对，将于本月二十八日前付清。");
    private static final InventedPerson PETITIONER =
            new InventedPerson("欧阳雪松", "990101195203040017", "13900990001", "清河县双桥镇和平村三组七号");
    private static final String OFFICER = "officer.zrzy";
    private static final String LEADER = "leader.zrzy";

    private final County county;
    private final Mailbox mailbox;
    private final Receipt receipt;

    LifeOfAPetitionStories(County county, OwnPlatform platform) throws InterruptedException {
        this.county = county;
        this.mailbox = new Mailbox(platform);
        this.receipt = county.handIn(PETITION, PETITIONER);
    }

    @Test
    @Order(1)
    void theReceiptBearsANumberAndACodeAndTheSameIsOnThePhone() {
        assertThat(ItemNumber.isValid(receipt.number())).isTrue();
        assertThat(receipt.queryCode()).hasSize(8);
        assertTexted("已登记", receipt.queryCode());
        var told = county.awaitStanding(receipt, "REGISTERED");
        assertThat(sentence(told)).startsWith("已登记").contains("转送");
        assertThat(told.path("heldBy").path("office").asString()).isEqualTo(County.ROOT);
        assertThat(told.path("heldBy").path("phone").asString()).isEqualTo("0199-5550100");
    }

    @Test
    @Order(2)
    void theDispatcherFindsItInTheInboxWithOneClaimAndFifteenDays() throws InterruptedException {
        var seen = county.awaitCase(receipt, "dispatcher");
        assertThat(seen.path("claims")).hasSize(1);
        assertThat(clock(seen, "T1")).isEqualTo("RUNNING");
        assertThat(actions(seen)).containsExactly("TRANSFER");
        assertThat(seen.path("petitioner").path("name").asString()).isEqualTo("欧*");
        var inbox = county.get("/api/cases?view=inbox&limit=200", "dispatcher").body();
        assertThat(strings(inbox.path("items"), "id")).contains(receipt.matter());
    }

    @Test
    @Order(3)
    void transferredItIsInTheInboxOfTheDepartment() throws InterruptedException {
        var seen = county.act(receipt, "transfer", "dispatcher", Map.of("to", "990101/zrzy", "note", "请依法办理"));
        assertThat(clock(seen, "T1")).isEqualTo("MET");
        assertThat(seen.path("firstResponsible").asString()).isEqualTo("990101/zrzy");
        var inbox = county.get("/api/cases?view=inbox&limit=200", OFFICER).body();
        assertThat(strings(inbox.path("items"), "id")).contains(receipt.matter());
        assertThat(sentence(county.awaitStanding(receipt, "TRANSFERRED"))).startsWith("已转送清河县自然资源局");
        assertTexted("已转县自然资源局");
    }

    @Test
    @Order(4)
    void signedForTheDepartmentHasItsDaysToSayWhetherItAccepts() throws InterruptedException {
        var seen = county.act(receipt, "sign-for", OFFICER, Map.of());
        assertThat(clock(seen, "T3")).isEqualTo("RUNNING");
        assertThat(actions(seen)).containsExactly("ACCEPT");
        assertThat(sentence(county.awaitStanding(receipt, "SIGNED_FOR"))).startsWith("清河县自然资源局已签收");
    }

    @Test
    @Order(5)
    void acceptedItsSixtyDaysRunAndThePetitionerIsTold() throws InterruptedException {
        var seen = county.act(receipt, "accept", OFFICER, Map.of());
        assertThat(clock(seen, "T3")).isEqualTo("MET");
        assertThat(clock(seen, "T4")).isEqualTo("CANCELLED");
        assertThat(clock(seen, "T6")).isEqualTo("RUNNING");
        assertThat(sentence(county.awaitStanding(receipt, "ACCEPTED"))).startsWith("清河县自然资源局已受理");
        assertTexted("已受理");
        assertPosted("欧阳雪松", PETITION.title());
    }

    @Test
    @Order(6)
    void whoeverDraftedTheOpinionDoesNotSignIt() throws InterruptedException {
        var seen = county.act(receipt, "draft-opinion", OFFICER, opinion());
        assertThat(actions(seen)).doesNotContain("SIGN_OPINION");
        var refused = county.tryTo(receipt, "sign-opinion", OFFICER, Map.of());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().path("detail").asString()).isNotBlank();
    }

    @Test
    @Order(7)
    void signedByTheLeaderItIsOnItsWayToThePetitionerWhoDoesNotReadItYet() throws InterruptedException {
        var seen = county.act(receipt, "sign-opinion", LEADER, Map.of());
        assertThat(clock(seen, "T6")).isEqualTo("MET");
        var told = county.awaitStanding(receipt, "OPINION_SIGNED");
        assertThat(sentence(told)).contains("已作出处理意见");
        assertThat(told.path("documents")).isEmpty();
        assertTexted("处理意见已出具");
        assertPosted("欧阳雪松", PETITION.reply());
    }

    @Test
    @Order(8)
    void servedThePetitionerReadsTheOpinionAndMayRate() throws InterruptedException {
        county.act(receipt, "serve", OFFICER, service());
        var told = county.awaitStanding(receipt, "SERVED");
        assertThat(sentence(told)).contains("已于", "送达", "申请复查");
        assertThat(told.path("documents").toString()).contains(PETITION.reply());
        assertThat(told.path("mayRate").asBoolean()).isTrue();
        assertThat(county.get("/api/cases/" + receipt.matter(), "director")
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("SERVED");
    }

    @Test
    @Order(9)
    void theRatingIsGivenByNumberAndCode() throws InterruptedException {
        var marks = Map.of(
                "number", receipt.number(), "code", receipt.queryCode(), "office", "SATISFIED", "unit", "DISSATISFIED");
        county.post("/api/public/ratings", null, marks).orThrow("rate");
        assertThat(county.lookUp(receipt).body().path("rating").path("unit").asString())
                .isEqualTo("DISSATISFIED");
    }

    @Test
    @Order(10)
    void everyFigureOfTheDepartmentOpensIntoTheEventsThatMakeIt() throws InterruptedException {
        eventually().until(() -> figure("unit-dissatisfied").path("count").asInt() == 1);
        var asked = county.get("/api/accountability/figures?office=990101/zrzy", "statistician");
        for (var figure : asked.body().path("figures")) {
            var opened = county.get(figure.path("events").asString() + "&limit=200", "statistician")
                    .orThrow("open a figure")
                    .path("items");
            assertThat(opened)
                    .as(figure.path("code").asString())
                    .hasSize(figure.path("count").asInt());
            opened.forEach(counted -> assertThat(counted.path("events")).isNotEmpty());
        }
    }

    @Test
    @Order(11)
    void theLedgerTellsTheWholeLifeAndNothingInItWasTouched() {
        var facts = eventually()
                .until(
                        () -> strings(
                                county.get("/api/accountability/ledger?limit=200&case=" + receipt.matter(), "auditor")
                                        .body()
                                        .path("items"),
                                "type"),
                        heard -> heard.contains("submission.rated.v1"));
        assertThat(facts)
                .contains(
                        "case.opened.v1",
                        "case.transferred.v1",
                        "case.signed-for.v1",
                        "case.accepted.v1",
                        "case.opinion-drafted.v1",
                        "case.opinion-signed.v1",
                        "case.document-served.v1");
        var walked = eventually()
                .until(
                        () -> county.get("/api/accountability/ledger/verification", "auditor")
                                .body(),
                        answer -> answer.path("complete").asBoolean());
        assertThat(walked.path("intact").asBoolean()).isTrue();
    }

    private JsonNode figure(String code) throws InterruptedException {
        var figures = county.get("/api/accountability/figures?office=990101/zrzy", "statistician")
                .body()
                .path("figures");
        return StreamSupport.stream(figures.spliterator(), false)
                .filter(figure -> figure.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void assertTexted(String... words) {
        eventually()
                .untilAsserted(() -> assertThat(mailbox.texts(PETITIONER.mobile()))
                        .anySatisfy(text -> assertThat(text).contains(words).contains(receipt.number())));
    }

    private void assertPosted(String... words) {
        eventually()
                .untilAsserted(() -> assertThat(mailbox.letters(receipt.number()))
                        .anySatisfy(letter -> assertThat(letter).contains(words)));
    }

    private static String sentence(JsonNode told) {
        return told.path("sentence").path("zh").asString();
    }

    private static String clock(JsonNode seen, String code) {
        return StreamSupport.stream(seen.path("clocks").spliterator(), false)
                .filter(clock -> clock.path("code").asString().equals(code))
                .map(clock -> clock.path("status").asString())
                .findFirst()
                .orElse("there is no " + code);
    }

    private static List<String> actions(JsonNode seen) {
        return StreamSupport.stream(seen.path("actions").spliterator(), false)
                .filter(action -> action.path("allowed").asBoolean())
                .map(action -> action.path("command").asString())
                .toList();
    }

    private static List<String> strings(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asString())
                .toList();
    }

    private static Map<String, ?> opinion() {
        var answer = Map.of(
                "claim",
                1,
                "outcome",
                "SUPPORTED",
                "facts",
                PETITION.reply(),
                "opinion",
                "支持您的诉求。",
                "basis",
                "《信访工作条例》第三十二条");
        return Map.of("claims", List.of(answer));
    }

    private static Map<String, ?> service() {
        return Map.of(
                "method",
                "IN_PERSON",
                "servedOn",
                LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(),
                "receipt",
                "SIGNED",
                "receivedBy",
                "本人");
    }
}
