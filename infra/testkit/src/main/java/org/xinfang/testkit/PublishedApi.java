package org.xinfang.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description of a service's interface as it is published; clients are generated from it. */
public final class PublishedApi {

    private static final Path DOCS = Path.of("../infra/docs/openapi");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private PublishedApi() {}

    /**
     * Fails where a service no longer tells what is published, or writes it down anew where that is asked for.
     *
     * @param told what the service answers at {@code /v3/api-docs}
     */
    public static void assertSays(String service, String told) throws IOException {
        assertTrue(told.contains("\"openapi\""), "the service does not describe itself: " + told);
        var path = DOCS.resolve(service + ".json");
        var document = JSON.writeValueAsString(JSON.readValue(told, Object.class)) + "\n";
        if (Boolean.getBoolean("xinfang.renew")) {
            Files.createDirectories(DOCS);
            Files.writeString(path, document);
        }
        assertEquals(
                Files.exists(path) ? Files.readString(path) : "",
                document,
                "%s no longer says what the service says; run its tests with -Dxinfang.renew=true".formatted(path));
    }
}
