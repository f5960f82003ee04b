package org.xinfang.contracts.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PublishedDocumentsTests {

    private static final Path DOCS = Path.of("../docs");
    private static final String RENEW = "run: mvn -pl infra/contracts -am test -Dxinfang.renew=true to renew it";

    @BeforeAll
    static void renewIfAsked() throws IOException {
        if (!Boolean.getBoolean("xinfang.renew")) {
            return;
        }
        for (var document : PublishedDocuments.all().entrySet()) {
            var path = DOCS.resolve(document.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, document.getValue());
        }
    }

    @Test
    void sayWhatTheCatalogueSays() throws IOException {
        for (var document : PublishedDocuments.all().entrySet()) {
            var path = DOCS.resolve(document.getKey());
            assertThat(path).as("%s is not there; %s", path, RENEW).exists();
            assertThat(Files.readString(path))
                    .as("%s no longer says what the catalogue says; %s", path, RENEW)
                    .isEqualTo(document.getValue());
        }
    }

    @Test
    void keepNoSchemaOfATypeThatIsNotInTheCatalogue() throws IOException {
        assertThat(schemasOnDisk())
                .as("a published type is never taken away; a mistaken schema is deleted by hand")
                .isSubsetOf(PublishedDocuments.all().keySet());
    }

    private static Set<String> schemasOnDisk() throws IOException {
        try (var files = Files.list(DOCS.resolve("schemas"))) {
            return files.map(file -> "schemas/" + file.getFileName()).collect(Collectors.toSet());
        }
    }
}
