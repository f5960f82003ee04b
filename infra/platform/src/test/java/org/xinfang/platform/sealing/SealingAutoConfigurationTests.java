package org.xinfang.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.xinfang.contracts.MessageCatalogue;

class SealingAutoConfigurationTests {

    private static final String KEY = base64(16);
    private static final String INDEX_KEY = base64(32);

    @Test
    void aServiceWithoutKeysHasNoSealing() {
        try (var service = service(Map.of())) {
            assertThat(service.getBeansOfType(Sealing.class)).isEmpty();
        }
    }

    @Test
    void aServiceWithKeysSealsByTheCurrentOneAndOpensByThePreviousOnes() {
        DataKey older;
        try (var before = service(keys("k1", KEY, INDEX_KEY))) {
            older = before.getBean(Sealing.class).newDataKey();
        }
        var settings = new HashMap<String, Object>(keys("k2", base64(16), INDEX_KEY));
        settings.put("xinfang.sealing.previous.k1", KEY);

        try (var after = service(settings)) {
            var sealing = after.getBean(Sealing.class);
            assertThat(sealing.newDataKey().keyId()).isEqualTo("k2");
            assertThat(sealing.open(sealing.seal(new byte[] {1}, older, "here"), "here"))
                    .containsExactly(1);
            assertThat(after.getBean(SealedMessages.class)).isNotNull();
        }
    }

    @Test
    void aFaultyKeyIsNamedButNotShown() {
        var faulty = "c2VjcmV0";

        assertThatException()
                .isThrownBy(() -> service(keys("k1", faulty, INDEX_KEY)).close())
                .havingRootCause()
                .withMessage("xinfang.sealing.key is not 16 bytes in base64");
        assertThatException()
                .isThrownBy(() -> service(keys("k1", KEY, "%%" + faulty)).close())
                .havingRootCause()
                .withMessage("xinfang.sealing.index-key is not 32 bytes in base64");
        assertThatException()
                .isThrownBy(() -> service(Map.of("xinfang.sealing.key", KEY)).close())
                .havingRootCause()
                .withMessageStartingWith("xinfang.sealing.key-id: ");
    }

    @Test
    void settingsDoNotPrintTheirKeys() {
        assertThat(new SealingSettings("k1", KEY, INDEX_KEY, Map.of())).hasToString("SealingSettings[k1, redacted]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SealingSettings("k1", KEY, INDEX_KEY, Map.of("k1", KEY)));
    }

    private static AnnotationConfigApplicationContext service(Map<String, Object> settings) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("settings", settings));
        context.registerBean(MessageCatalogue.class, MessageCatalogue::standard);
        context.register(SealingAutoConfiguration.class);
        context.refresh();
        return context;
    }

    private static Map<String, Object> keys(String id, String key, String indexKey) {
        return Map.of(
                "xinfang.sealing.key-id", id,
                "xinfang.sealing.key", key,
                "xinfang.sealing.index-key", indexKey);
    }

    private static String base64(int length) {
        return Base64.getEncoder().encodeToString(new byte[length]);
    }
}
