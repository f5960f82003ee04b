package org.xinfang.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.Topic;
import org.xinfang.kernel.Role;
import org.xinfang.testkit.PublishedApi;
import org.xinfang.testkit.Tokens;

/** The register of offices, and what follows it. */
class OfficeRegisterTests extends RunningService {

    private static final Map<String, String> HOUSING = Map.of(
            "kind", "DEPARTMENT",
            "name", "清河县住房和城乡建设局",
            "shortName", "县住建局",
            "nameEn", "Housing Bureau",
            "phone", "0199-5550202",
            "documentMark", "清住建");

    @Test
    void anOfficeIsEnteredOnceHoweverOftenItIsSaid() {
        put("990101/zjj", ADMINISTRATOR, HOUSING);
        var again = put("990101/zjj", ADMINISTRATOR, HOUSING);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("/documentMark")).isEqualTo("清住建");
        await().until(() -> announced("990101/zjj") == 1);

        put("990101/zjj", ADMINISTRATOR, changed("phone", "0199-5550999"));
        await().until(() -> announced("990101/zjj") == 2);
        put("990101/zjj", ADMINISTRATOR, changed("phone", "0199-5550999"));

        assertThat(announced("990101/zjj")).isEqualTo(2);
        assertThat(get("/api/offices?limit=200", OFFICER).json().findValuesAsString("path"))
                .contains("990101", "990101/zjj")
                .isSorted();
    }

    @Test
    void everyOfficeGetsItsFeed() {
        put("990101/wjw", ADMINISTRATOR, HOUSING);

        await().untilAsserted(
                        () -> assertThat(SANDBOX.admin().listTopics().names().get())
                                .contains(SANDBOX.topic("referrals.990101.wjw.v1")));
        var id = openCase();
        post(id, "transfer", DISPATCHER, Map.of("to", "990101/wjw"));

        assertThat(SANDBOX.records("referrals.990101.wjw.v1", 1))
                .singleElement()
                .satisfies(referral -> {
                    assertThat(referral.key()).isEqualTo(id);
                    assertThat(new String(referral.value(), UTF_8))
                            .contains("\"informBy\":\"2026-03-31\"", "\"objectBy\":\"2026-03-23\"");
                });
    }

    @Test
    void onlyTheSystemAdministratorEntersOffices() {
        assertThat(put("990101/zjj", DISPATCHER, HOUSING).problem()).isEqualTo("403 office/not-a-system-admin");
        assertThat(put("990102", ADMINISTRATOR, HOUSING).status()).isEqualTo(404);
        assertThat(put("990101/ZJJ", ADMINISTRATOR, HOUSING).status()).isEqualTo(404);
        assertThat(put("990101/zjj", Tokens.of("a", "990101/104", Role.SYSTEM_ADMIN), HOUSING)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(put("990101/zjj", ADMINISTRATOR, changed("name", " ")).text("/field"))
                .isEqualTo("name");
        assertThat(put("990101/zjj", ADMINISTRATOR, changed("kind", "EMPIRE")).problem())
                .isEqualTo("422 office/not-a-kind");
        assertThat(put("990101/zjj", ADMINISTRATOR, changed("shortName", "长".repeat(101)))
                        .problem())
                .isEqualTo("422 office/too-long");
    }

    private Answer put(String path, String token, Map<String, ?> entry) {
        return call("PUT", "/api/offices/" + path, token, entry, Map.of());
    }

    private static Map<String, String> changed(String field, String value) {
        var entry = new HashMap<>(HOUSING);
        entry.put(field, value);
        return entry;
    }

    private static long announced(String office) {
        return SANDBOX.records(Topic.OFFICES, 1).stream()
                .filter(record -> record.key().equals(office))
                .count();
    }

    @Test
    void theServiceSaysWhatIsPublished() throws IOException {
        PublishedApi.assertSays("case", get("/v3/api-docs", null).response().body());
    }
}
