package org.xinfang.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinfang.contracts.CaseMessage.MatterTransferredV1;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.contracts.Topic;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.kernel.Role;
import org.xinfang.testkit.Tokens;

class RevealTests extends RunningIntake {

    private static final String LAND = "990101/zrzy";
    private static final String REGISTRAR = Tokens.called("沈知微", "registrar", "990101", Role.REGISTRAR);
    private static final String HANDLER = Tokens.of("officer.zrzy", LAND, Role.OFFICER);
    private static final String AUDITOR = Tokens.of("auditor", "990101", Role.AUDITOR);
    private static final String CALL = "{\"reason\": \"电话联系张三丰\"}";

    private String number = "";

    @BeforeEach
    void register() {
        number = post("/api/submissions", """
                        {"story": "修路占地。", "petitioner": {"name": "张三丰", "mobile": "13800001234",
                         "idNumber": "11010519491231002X", "address": "北村12号"},
                         "representatives": [{"name": "李四海"}]}
                        """, REGISTRAR, Map.of()).text("/number");
    }

    @Test
    void whoHandlesItSeesThePersonAndTheReadingIsOnRecord() {
        var seen = reveal(REGISTRAR, CALL);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text("/petitioner/name")).isEqualTo("张三丰");
        assertThat(seen.text("/petitioner/mobile")).isEqualTo("13800001234");
        assertThat(seen.text("/petitioner/idNumber")).isEqualTo("11010519491231002X");
        assertThat(seen.text("/petitioner/address")).isEqualTo("北村12号");
        assertThat(seen.text("/representatives/0/name")).isEqualTo("李四海");
        assertThat(seen.response().headers().firstValue("Cache-Control"))
                .hasValueSatisfying(said -> assertThat(said).contains("no-store"));

        var record = get("/api/submissions/reads?submission=" + number, AUDITOR);
        assertThat(record.json().at("/items")).hasSize(1);
        assertThat(record.text("/items/0/by")).isEqualTo("registrar");
        assertThat(record.text("/items/0/byName")).isEqualTo("沈知微");
        assertThat(record.text("/items/0/office")).isEqualTo("990101");
        assertThat(record.json().at("/items/0/roles").toString()).isEqualTo("[\"registrar\"]");
        assertThat(record.json().at("/items/0/fields").toString())
                .isEqualTo("[\"NAME\",\"MOBILE\",\"ID_NUMBER\",\"ADDRESS\"]");
        assertThat(record.text("/items/0/reason")).isEqualTo("电话联系张三丰");
        assertThat(record.text("/items/0/matter")).startsWith("SX");
    }

    @Test
    void nothingOnRecordIsInClear() {
        reveal(REGISTRAR, CALL);

        var kept = SANDBOX.database()
                .getCollection("readings")
                .find(new Document("submission", number))
                .first();
        assertThat(String.valueOf(kept)).contains("registrar").doesNotContain("张三丰", "1380000", "电话");
    }

    @Test
    void theHandlingOfficeSeesItOnceItIsPutWithThem() {
        assertThat(reveal(HANDLER, CALL).status()).isEqualTo(404);

        transferredTo(LAND);

        await().untilAsserted(() -> assertThat(reveal(HANDLER, CALL).status()).isEqualTo(200));
        var beside = Tokens.of("officer.zjj", "990101/zjj", Role.OFFICER);
        assertThat(reveal(beside, CALL).status()).isEqualTo(404);
        assertThat(get("/api/submissions/reads?submission=" + number, AUDITOR)
                        .json()
                        .at("/items")
                        .findValuesAsString("by"))
                .containsOnly("officer.zrzy");
    }

    @Test
    void aReasonIsAsked() {
        for (var body : List.of("{}", "{\"reason\": \"  \"}", "{\"reason\": \"%s\"}".formatted("长".repeat(201)))) {
            assertThat(reveal(REGISTRAR, body).status()).isEqualTo(422);
            assertThat(reveal(REGISTRAR, body).text("/field")).isEqualTo("reason");
        }
        assertThat(get("/api/submissions/reads?submission=" + number, AUDITOR)
                        .json()
                        .at("/items"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlyThoseWhoHandlePetitionsSeePeople(Role role) {
        var status = reveal(Tokens.of("somebody", "990101", role), CALL).status();

        var expected = switch (role) {
            case RECEPTIONIST, REGISTRAR, DISPATCHER, OFFICER, UNIT_LEADER -> 200;
            case DIRECTOR, INSPECTOR, REVIEWER, STATISTICIAN, COUNTY_LEADER -> 403;
            case AUDITOR, SECURITY_ADMIN, SYSTEM_ADMIN -> 404;
        };
        assertThat(status).isEqualTo(expected);
    }

    @Test
    void theRecordIsReadInPagesByThoseWhoWatch() {
        for (var n = 0; n < 5; n++) {
            reveal(REGISTRAR, CALL);
        }
        var path = "/api/submissions/reads?submission=%s&limit=2".formatted(number);

        var first = get(path, AUDITOR);
        var second = get(path + "&after=" + first.text("/next"), AUDITOR);
        var third = get(path + "&after=" + second.text("/next"), AUDITOR);

        assertThat(first.json().at("/items")).hasSize(2);
        assertThat(third.json().at("/items")).hasSize(1);
        assertThat(third.json().at("/next").isMissingNode()).isTrue();
        assertThat(get(path, Tokens.of("guard", "990101", Role.SECURITY_ADMIN)).status())
                .isEqualTo(200);
        assertThat(get(path, REGISTRAR).status()).isEqualTo(403);
        var townships = Tokens.of("auditor.104", "990101/104", Role.AUDITOR);
        assertThat(get(path, townships).json().at("/items")).isEmpty();
        assertThat(get("/api/submissions/reads?submission=WX1", AUDITOR).text("/field"))
                .isEqualTo("submission");
        assertThat(get("/api/submissions/reads?after=x", AUDITOR).text("/field"))
                .isEqualTo("after");
        assertThat(reveal(REGISTRAR, CALL, "WX1").status()).isEqualTo(404);
    }

    private Answer reveal(String token, String body) {
        return reveal(token, body, number);
    }

    private Answer reveal(String token, String body, String number) {
        return post("/api/submissions/%s/reveal".formatted(number), body, token, Map.of());
    }

    private void transferredTo(String office) {
        var matter = ItemNumber.of(number).asMatter().value();
        var at = Instant.parse("2026-03-17T04:00:00Z");
        var message = new MatterTransferredV1(
                matter, number, "1", List.of(1), "990101", office, "31-6", office, "li", List.of(), List.of(), at);
        var headers = Map.of("ce_id", matter + "#2", "ce_type", MessageCatalogue.name(message), "ce_sequence", "2")
                .entrySet()
                .stream()
                .map(each -> new RecordHeader(each.getKey(), each.getValue().getBytes(UTF_8)))
                .toArray(Header[]::new);
        SANDBOX.send(Topic.CASES, matter, MessageCatalogue.standard().write(message), headers);
    }
}
