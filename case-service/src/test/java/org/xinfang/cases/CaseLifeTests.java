package org.xinfang.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.NarrativeMessage;
import org.xinfang.contracts.NarrativeMessage.OpinionWrittenV1;
import org.xinfang.contracts.Topic;
import org.xinfang.kernel.Role;
import org.xinfang.testkit.Tokens;

/** One petition from its registration to the served opinion, and what can go wrong on the way. */
class CaseLifeTests extends RunningService {

    private static final Map<String, ?> OPINION = Map.of(
            "claims",
            List.of(Map.of(
                    "claim", 1,
                    "outcome", "PARTLY_SUPPORTED",
                    "facts", "经查，补偿款尚未发放。",
                    "opinion", "三十日内发放到位。",
                    "basis", "《信访工作条例》第三十二条")));

    @Test
    void aPetitionGoesFromItsRegistrationToTheServedOpinion() {
        var submission = newSubmission();
        reachable(submission, "张三丰", "13812341234");
        told(submission, "修路占地", "村里修路占了我家的承包地。");
        registered(submission, "990101");
        var id = awaitCase(submission);

        await().until(() ->
                get("/api/cases/" + id, DISPATCHER).text("/petitioner/name").equals("张*"));
        await().until(() ->
                get("/api/cases/" + id, DISPATCHER).text("/story/title").equals("修路占地"));
        var opened = get("/api/cases/" + id, DISPATCHER);
        assertThat(opened.text("/state")).isEqualTo("NEW");
        assertThat(opened.text("/petitioner/mobile")).isEqualTo("138****1234");
        assertThat(opened.text("/first")).isEqualTo("true");
        assertThat(opened.text("/clocks/0/due")).isEqualTo("2026-03-31");
        assertThat(opened.text("/clocks/0/article")).isEqualTo("《信访工作条例》第二十二条");
        assertThat(opened.text("/actions/0/command")).isEqualTo("TRANSFER");

        var sent = post(id, "transfer", DISPATCHER, Map.of("to", "990101/zrzy", "note", "请核实张三丰家承包地。"));
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.text("/state")).isEqualTo("SENT");
        assertThat(sent.text("/firstResponsible")).isEqualTo("990101/zrzy");
        assertThat(sent.json().at("/clocks"))
                .extracting(clock -> "%s %s %s"
                        .formatted(
                                clock.at("/code").asString(),
                                clock.at("/kind").asString(),
                                clock.at("/daysLeft").asString("-")))
                .containsExactly("T1 CALENDAR -", "T3 CALENDAR 15", "T4 WORKING 5");
        assertThat(get("/api/cases", OFFICER).json().findValuesAsString("id")).contains(id);

        assertThat(sent.text("/actions/0/reason/article")).isEqualTo("《信访工作条例》第二十三条");

        CLOCK.set("2026-03-18T10:00");
        assertThat(post(id, "sign-for", OFFICER, Map.of()).text("/state")).isEqualTo("RECEIVED");
        var accepted = post(id, "accept", OFFICER, Map.of());
        assertThat(accepted.json().at("/clocks").findValuesAsString("status"))
                .containsExactly("MET", "MET", "CANCELLED", "RUNNING");
        assertThat(accepted.text("/due")).isEqualTo("2026-05-18");

        assertThat(post(id, "draft-opinion", OFFICER, OPINION).text("/state")).isEqualTo("SIGNING");
        assertThat(get("/api/cases/" + id, DISPATCHER)
                        .json()
                        .at("/documents/0/answers")
                        .isMissingNode())
                .isTrue();
        var signed = post(id, "sign-opinion", LEADER, Map.of());
        assertThat(signed.text("/documents/0/number")).matches("县自然资源局信处〔2026〕\\d{5}号");
        assertThat(signed.text("/claims/0/outcome")).isEqualTo("PARTLY_SUPPORTED");

        var served = post(
                id,
                "serve",
                OFFICER,
                Map.of("method", "IN_PERSON", "servedOn", "2026-03-18", "receipt", "SIGNED", "receivedBy", "本人"));
        assertThat(served.text("/state")).isEqualTo("SERVED");
        assertThat(served.json().at("/timeline").findValuesAsString("step"))
                .containsExactly(
                        "OPENED",
                        "TRANSFERRED",
                        "SIGNED_FOR",
                        "ACCEPTED",
                        "OPINION_DRAFTED",
                        "OPINION_SIGNED",
                        "SERVED");
        assertThat(get("/api/cases", OFFICER).json().findValuesAsString("id")).doesNotContain(id);

        await().until(() -> factsOf(id).size() >= 7);
        assertThat(factsOf(id))
                .extracting(CaseLifeTests::type)
                .containsExactly(
                        "case.opened.v1",
                        "case.transferred.v1",
                        "case.signed-for.v1",
                        "case.accepted.v1",
                        "case.opinion-drafted.v1",
                        "case.opinion-signed.v1",
                        "case.document-served.v1");
        assertThat(factsOf(id))
                .allSatisfy(fact ->
                        assertThat(new String(fact.value(), UTF_8)).doesNotContain("张三丰", "承包地", "补偿款", "发放到位", "本人"));
        assertThat(await().until(() -> opinionOf(id), Optional::isPresent)
                        .orElseThrow()
                        .answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.facts()).isEqualTo("经查，补偿款尚未发放。"));
    }

    @Test
    void aCaseIsOpenedBeforeItsStoryArrives() {
        var submission = newSubmission();
        registered(submission, "990101");
        var id = awaitCase(submission);
        assertThat(get("/api/cases/" + id, DISPATCHER).json().at("/story").isMissingNode())
                .isTrue();

        told(submission, "路灯不亮", "三个月了。");

        await().until(() ->
                get("/api/cases/" + id, DISPATCHER).text("/story/text").equals("三个月了。"));
    }

    @Test
    void aRegistrationHeardTwiceOpensOneCase() {
        var submission = newSubmission();
        registered(submission, "990101");
        registered(submission, "990101");
        var id = awaitCase(submission);
        registered(submission, "990101");
        post(id, "transfer", DISPATCHER, Map.of("to", "990101/zrzy"));

        await().until(() -> factsOf(id).size() >= 2);
        assertThat(factsOf(id))
                .extracting(CaseLifeTests::type)
                .containsExactly("case.opened.v1", "case.transferred.v1");
    }

    @Test
    void oneTownshipNeitherSeesNorTouchesTheCaseOfAnother() {
        var id = openCase("990101/104");
        var own = Tokens.of("officer.104", "990101/104", Role.OFFICER, Role.DISPATCHER);
        var other = Tokens.of("officer.105", "990101/105", Role.OFFICER, Role.DISPATCHER, Role.UNIT_LEADER);

        assertThat(get("/api/cases/" + id, own).status()).isEqualTo(200);
        assertThat(get("/api/cases/" + id, other).problem()).isEqualTo("404 request/not-found");
        for (var command : List.of("transfer", "sign-for", "accept", "draft-opinion", "sign-opinion", "serve")) {
            assertThat(post(id, command, other, Map.of("version", 99)).problem())
                    .as(command)
                    .isEqualTo("404 request/not-found");
        }
        assertThat(get("/api/cases?view=all", other).json().findValuesAsString("id"))
                .doesNotContain(id);
        assertThat(get("/api/cases/SX0000", other).status()).isEqualTo(404);
    }

    @Test
    void whoWatchesOverTheSystemSeesNoCase() {
        var id = openCase();

        assertThat(get("/api/cases/" + id, ADMINISTRATOR).status()).isEqualTo(404);
        assertThat(get("/api/cases?view=all", ADMINISTRATOR).json().at("/items").size())
                .isZero();
    }

    @Test
    void withoutATokenOrAnOfficeNothingIsAnswered() {
        assertThat(get("/api/cases", null).status()).isEqualTo(401);
        assertThat(get("/api/cases", Tokens.withoutOffice("nobody", Role.OFFICER))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aCommandRepeatedWithTheSameKeyIsDoneOnceAndAnsweredAlike() {
        var id = openCase();
        var key = Map.of("Idempotency-Key", "k-1");

        var first = post(id, "transfer", DISPATCHER, Map.of("to", "990101/zrzy"), key);
        var again = post(id, "transfer", DISPATCHER, Map.of("to", "990101/zrzy"), key);
        var withoutKey = post(id, "transfer", DISPATCHER, Map.of("to", "990101/zrzy"));

        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(again.text("/version")).isEqualTo("2");
        assertThat(withoutKey.problem()).isEqualTo("409 case/already-transferred");
    }

    @Test
    void aStepDecidedOnAnOldVersionIsRefusedNamingWhoDidWhat() {
        var id = openCase();
        post(id, "transfer", DISPATCHER, Map.of("to", "990101/zrzy", "version", 1));
        post(id, "sign-for", OFFICER, Map.of());

        var late = post(id, "accept", OFFICER, Map.of(), Map.of("If-Match", "\"2\""));

        assertThat(late.problem()).isEqualTo("409 case/changed-by-another");
        assertThat(late.text("/detail")).startsWith("officer.zrzy（990101/zrzy）已签收。");
        assertThat(late.json().at("/changes").findValuesAsString("by")).containsExactly("officer.zrzy");
        assertThat(post(id, "accept", OFFICER, Map.of("version", 3)).text("/state"))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void whatIsWrongInAFieldIsAnsweredWithTheField() {
        var id = openCase();

        var nowhere = post(id, "transfer", DISPATCHER, Map.of("to", "990101/NOWHERE"));
        assertThat(nowhere.problem()).isEqualTo("422 case/no-such-office");
        assertThat(nowhere.text("/field")).isEqualTo("to");
        assertThat(nowhere.text("/detailEn"))
                .isEqualTo("There is no such office. Choose one from the register of offices.");

        post(id, "transfer", DISPATCHER, Map.of("to", "990101/zrzy"));
        post(id, "sign-for", OFFICER, Map.of());
        post(id, "accept", OFFICER, Map.of());
        var empty = post(
                id, "draft-opinion", OFFICER, Map.of("claims", List.of(Map.of("claim", 1, "outcome", "EXPLAINED"))));
        assertThat(empty.problem()).isEqualTo("422 case/empty");
        assertThat(empty.text("/field")).isEqualTo("claims[0].facts");
    }

    @Test
    void anotherPersonsStepIsForbidden() {
        var id = openCase();

        assertThat(post(id, "transfer", Tokens.of("registrar", "990101", Role.REGISTRAR), Map.of("to", "990101/zrzy"))
                        .problem())
                .isEqualTo("403 case/not-a-dispatcher");
    }

    @Test
    void aHistoryNamesThoseWhoActed() {
        var id = openCase();
        var dispatcher = Tokens.called("王芳", "wang.fang", "990101", Role.DISPATCHER);
        post(id, "transfer", dispatcher, Map.of("to", "990101/zrzy"));
        post(id, "sign-for", Tokens.called("李明", "li.ming", "990101/zrzy", Role.OFFICER), Map.of());

        var seen = get("/api/cases/" + id, dispatcher);
        assertThat(seen.json().at("/timeline").findValuesAsString("byName")).containsExactly("王芳", "李明");
        var late = post(
                id, "accept", Tokens.called("赵强", "zhao.qiang", "990101/zrzy", Role.OFFICER), Map.of("version", 2));
        assertThat(late.text("/detail")).contains("李明").doesNotContain("li.ming");
        assertThat(late.text("/changes/0/byName")).isEqualTo("李明");
        assertThat(factsOf(id))
                .allSatisfy(fact -> assertThat(new String(fact.value(), UTF_8)).doesNotContain("李明"));
    }

    @Test
    void aListNamesWhoLastHandledEachCase() {
        var dispatcher = Tokens.called("王芳", "wang.fang", "990101", Role.DISPATCHER);
        var untouched = openCase();
        var withoutAName = openCase();
        post(
                withoutAName,
                "transfer",
                Tokens.of("system.990101", "990101", Role.DISPATCHER),
                Map.of("to", "990101/zrzy"));
        var signedFor = openCase();
        post(signedFor, "transfer", dispatcher, Map.of("to", "990101/zrzy"));
        post(signedFor, "sign-for", Tokens.called("李明", "li.ming", "990101/zrzy", Role.OFFICER), Map.of());

        var items = get("/api/cases?view=all", dispatcher).json().at("/items");

        assertThat(items)
                .extracting(line -> "%s %s %s"
                        .formatted(
                                line.at("/id").asString(),
                                line.at("/handledBy").asString("-"),
                                line.at("/handledByName").asString("-")))
                .contains(untouched + " - -", withoutAName + " system.990101 -", signedFor + " li.ming 李明");
    }

    @Test
    void aStepThatIsTakenIsNotOfferedAndIsRefusedAllTheSame() {
        var id = openCase();
        post(id, "transfer", DISPATCHER, Map.of("to", "990101/zrzy"));

        var signedFor = post(id, "sign-for", OFFICER, Map.of());

        assertThat(signedFor.json().at("/actions").findValuesAsString("command"))
                .containsExactly("ACCEPT", "DRAFT_OPINION");
        assertThat(post(id, "sign-for", OFFICER, Map.of()).problem()).isEqualTo("409 case/already-signed-for");
    }

    @Test
    void listsComeInPages() {
        for (var n = 0; n < 5; n++) {
            openCase("990101/104");
        }
        var township = Tokens.of("dispatcher.104", "990101/104", Role.DISPATCHER);

        var first = get("/api/cases?view=all&state=NEW&limit=2", township);
        var second = get("/api/cases?view=all&state=NEW&limit=2&after=" + first.text("/next"), township);

        assertThat(first.json().at("/items").size()).isEqualTo(2);
        assertThat(second.json().at("/items").findValuesAsString("submission"))
                .hasSize(2)
                .doesNotContainAnyElementsOf(first.json().at("/items").findValuesAsString("submission"));
        assertThat(first.text("/items/0/stateZh")).isEqualTo("待分办");
        assertThat(first.text("/items/0/clock/daysLeft")).isEqualTo("15");
        assertThat(first.text("/items/0/clock/article")).isNotEmpty();
        assertThat(first.text("/items/0/first")).isEqualTo("true");
        assertThat(first.text("/items/0/receivedOn")).isEqualTo("2026-03-16");
        assertThat(get("/api/cases/counts?view=all", township)
                        .json()
                        .at("/states/0/count")
                        .asInt())
                .isGreaterThanOrEqualTo(5);
        assertThat(get("/api/cases/counts?view=mine", township).text("/field")).isEqualTo("view");
        assertThat(get("/api/cases/counts", Tokens.of("auditor", "990101", Role.AUDITOR))
                        .json()
                        .at("/states"))
                .isEmpty();
        assertThat(get("/api/cases?view=all&state=LOST", township).problem()).isEqualTo("422 case/not-a-choice");
        assertThat(get("/api/cases?view=mine", township).text("/field")).isEqualTo("view");
        assertThat(get("/api/cases?due=LATER", township).text("/field")).isEqualTo("due");
    }

    @Test
    void listsMayBeOfWhatIsOverdueOrSoonWillBe() {
        var dispatcher = Tokens.of("dispatcher.105", "990101/105", Role.DISPATCHER);
        var id = openCase("990101/105");
        var soon = "/api/cases?due=SOON";
        var overdue = "/api/cases?due=OVERDUE";

        CLOCK.set("2026-03-27T09:00");
        assertThat(ids(soon, dispatcher)).doesNotContain(id);
        CLOCK.set("2026-03-28T09:00");
        assertThat(ids(soon, dispatcher)).contains(id);
        assertThat(ids(soon + "&view=all", dispatcher)).contains(id);
        assertThat(get("/api/cases/counts", dispatcher).json().at("/dueSoon").asInt())
                .isPositive();
        CLOCK.set("2026-04-01T09:00");
        assertThat(ids(soon, dispatcher)).doesNotContain(id);
        assertThat(ids(overdue, dispatcher)).contains(id);
        assertThat(ids(overdue + "&view=all&state=NEW", dispatcher)).contains(id);
        assertThat(ids(overdue + "&state=SENT", dispatcher)).isEmpty();
    }

    private List<String> ids(String list, String token) {
        return get(list, token).json().at("/items").findValuesAsString("id");
    }

    private static List<ConsumerRecord<String, byte[]>> factsOf(String id) {
        return SANDBOX.records(Topic.CASES, 1).stream()
                .filter(fact -> fact.key().equals(id))
                .toList();
    }

    private static Optional<OpinionWrittenV1> opinionOf(String id) {
        return SANDBOX.records(Topic.NARRATIVES, 1).stream()
                .filter(record -> record.key().equals(id + "/opinion/1"))
                .map(record -> Sealings.MESSAGES.opening(Topic.NARRATIVES).open(record.key(), record.value()))
                .flatMap(body -> CATALOGUE.read(NarrativeMessage.class, "opinion.written.v1", body).stream())
                .map(OpinionWrittenV1.class::cast)
                .findAny();
    }

    private static String type(ConsumerRecord<String, byte[]> record) {
        return new String(record.headers().lastHeader("ce_type").value(), UTF_8);
    }
}
