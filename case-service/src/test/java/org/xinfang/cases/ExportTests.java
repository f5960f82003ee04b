package org.xinfang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xinfang.kernel.Role;
import org.xinfang.testkit.Tokens;

/** A list that somebody takes with them, and what stays behind of that. */
class ExportTests extends RunningService {

    private static final String PATH = "/api/cases/export";
    private static final String DISPATCHER_HERE = Tokens.called("王芳", "wang.fang", "990101/105", Role.DISPATCHER);
    private static final String AUDITOR = Tokens.of("auditor", "990101", Role.AUDITOR);

    @Test
    void aListIsHandedOutAsItIsFilteredAndShown() {
        var submission = newSubmission();
        reachable(submission, "张三丰", "13812341234");
        told(submission, "=HYPERLINK(\"http://x\"),路", "村里修路占了我家的承包地。");
        registered(submission, "990101/105");
        var id = awaitCase(submission);
        await().until(() ->
                !get("/api/cases/" + id, DISPATCHER_HERE).json().at("/story").isMissingNode()
                        && !get("/api/cases/" + id, DISPATCHER_HERE)
                                .json()
                                .at("/petitioner")
                                .isMissingNode());
        CLOCK.set("2026-04-01T09:30");

        var overdue = call("POST", PATH, DISPATCHER_HERE, wish("OVERDUE", "清理超期事项"), Map.of());
        var soon = call("POST", PATH, DISPATCHER_HERE, wish("SOON", "清理超期事项"), Map.of());

        assertThat(overdue.status()).isEqualTo(200);
        assertThat(overdue.response().headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(overdue.response().headers().firstValue("Cache-Control")).contains("no-store");
        var text = overdue.response().body();
        assertThat(text).startsWith("\uFEFF\"编号\",").doesNotContain("张三丰", "1234", "承包地");
        assertThat(lines(text))
                .contains(
                        ("\"%s\",\"初\",\"'=HYPERLINK(\"\"http://x\"\"),路\",\"张*\",\"2026-03-16\",\"待分办\",\"白鹭镇\",\"\","
                                        + "\"2026-03-31\",\"-1\",\"天\",\"《信访工作条例》第二十二条\"")
                                .formatted(id));
        assertThat(lines(text).getLast())
                .startsWith("\"王芳（白鹭镇）2026-04-01 09:30 导出，共 ")
                .endsWith("件。用途：清理超期事项\"");
        assertThat(soon.response().body()).doesNotContain(id);
    }

    @Test
    void aSheetNamesWhoLastHandledACase() {
        var named = openCase("990101/105");
        var withoutAName = openCase("990101/105");
        var to = Map.of("to", "990101/zrzy");
        post(named, "transfer", DISPATCHER_HERE, to);
        post(withoutAName, "transfer", Tokens.of("system.105", "990101/105", Role.DISPATCHER), to);

        var sent = Map.of("view", "all", "state", "SENT", "purpose", "核对");
        var text =
                call("POST", PATH, DISPATCHER_HERE, sent, Map.of()).response().body();

        assertThat(handOf(named, text)).isEqualTo("\"王芳\"");
        assertThat(handOf(withoutAName, text)).isEqualTo("\"system.105\"");
    }

    private static String handOf(String id, String text) {
        var line =
                lines(text).stream().filter(each -> each.contains(id)).findAny().orElseThrow();
        return cells(line).get(cells(lines(text).getFirst()).indexOf("\"经手人\""));
    }

    private static List<String> cells(String line) {
        return List.of(line.split(","));
    }

    @Test
    void headingsAreInTheLanguageOfWhoeverReadsThem() {
        var text = call("POST", PATH, DISPATCHER_HERE, Map.of("purpose", "meeting", "language", "en"), Map.of())
                .response()
                .body();

        assertThat(text).startsWith("\uFEFF\"Number\",\"First\"").contains("Purpose: meeting");
    }

    @Test
    void whoTookItAndWhatForIsOnRecordForTheAuditor() {
        openCase("990101/105");
        var taken = call(
                        "POST",
                        PATH,
                        DISPATCHER_HERE,
                        Map.of("view", "all", "state", "NEW", "purpose", "给李四看"),
                        Map.of())
                .response()
                .body();

        var record = get("/api/cases/exports?limit=1", AUDITOR);
        assertThat(record.text("/items/0/byName")).isEqualTo("王芳");
        assertThat(record.text("/items/0/office")).isEqualTo("990101/105");
        assertThat(record.text("/items/0/view")).isEqualTo("all");
        assertThat(record.text("/items/0/state")).isEqualTo("NEW");
        assertThat(record.text("/items/0/purpose")).isEqualTo("给李四看");
        assertThat(record.json().at("/items/0/lines").asInt())
                .isEqualTo(lines(taken).size() - 2);
        assertThat(get("/api/cases/exports?limit=1&after=" + record.text("/next"), AUDITOR)
                        .status())
                .isEqualTo(200);
        assertThat(SANDBOX.database().getCollection("exports").find())
                .allSatisfy(entry -> assertThat(entry.toJson()).doesNotContain("李四"));
    }

    @Test
    void withoutAPurposeNothingIsHandedOut() {
        var before = get("/api/cases/exports?limit=1", AUDITOR).json();

        assertThat(call("POST", PATH, DISPATCHER_HERE, Map.of("purpose", " "), Map.of())
                        .problem())
                .isEqualTo("422 export/no-purpose");
        assertThat(call("POST", PATH, DISPATCHER_HERE, Map.of("purpose", "长".repeat(201)), Map.of())
                        .problem())
                .isEqualTo("422 export/purpose-too-long");
        assertThat(call("POST", PATH, DISPATCHER_HERE, Map.of("purpose", "x", "due", "LATER"), Map.of())
                        .text("/field"))
                .isEqualTo("due");
        assertThat(get("/api/cases/exports?limit=1", AUDITOR).json()).isEqualTo(before);
    }

    @Test
    void whoHandlesNoCasesTakesNoneAndWhoAuditsNothingSeesNoRecord() {
        assertThat(call("POST", PATH, AUDITOR, Map.of("purpose", "x"), Map.of()).problem())
                .isEqualTo("403 export/no-cases");
        assertThat(get("/api/cases/exports", DISPATCHER_HERE).problem()).isEqualTo("403 export/not-an-auditor");
        assertThat(get("/api/cases/exports?after=x", AUDITOR).problem()).isEqualTo("422 export/not-a-cursor");
    }

    private static Map<String, String> wish(String due, String purpose) {
        return Map.of("view", "inbox", "due", due, "purpose", purpose);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\r\n"));
    }
}
