package org.xinfang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the public page stand in their files, all of them in both languages. */
class PageTextsTests {

    private static final Path SOURCES = Path.of("src/main/java/org/xinfang/gateway/page");
    private static final Path TEMPLATES = Path.of("src/main/resources/page");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][a-zA-Z.]*)[}(]");
    private static final Pattern OBJECTION = Pattern.compile(
            "(?:Objection\\.(?:to|of)|new Failed)\\((?:[^,()]+(?:\\(\\))?, )?\"([a-z]+\\.[a-z.]*[a-z])\"");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(texts("en").stringPropertyNames())
                .isEqualTo(texts("zh").stringPropertyNames())
                .isNotEmpty();
        for (var language : Set.of("zh", "en")) {
            assertThat(texts(language).values())
                    .allSatisfy(text -> assertThat((String) text).isNotBlank());
        }
    }

    @Test
    void theyAreSaidWithTheSameParticulars() throws IOException {
        var chinese = texts("zh");
        var english = texts("en");
        chinese.forEach((key, text) -> assertThat(particulars(english.getProperty((String) key)))
                .as((String) key)
                .isEqualTo(particulars((String) text)));
    }

    /** The format of messages would swallow it, and whatever follows. */
    @Test
    void noTextHasASingleQuoteBesideAParticular() throws IOException {
        for (var language : Set.of("zh", "en")) {
            texts(language).forEach((key, text) -> {
                if (!particulars((String) text).isEmpty() || ((String) key).matches(".*(missing|wrong|unreachable)")) {
                    assertThat((String) text).as((String) key).doesNotContain("'");
                }
            });
        }
    }

    @Test
    void noTextIsMissing() throws IOException {
        var used = new TreeSet<String>();
        for (var template : all(TEMPLATES, ".html")) {
            KEY.matcher(template).results().map(found -> found.group(1)).forEach(used::add);
        }
        for (var source : all(SOURCES, ".java")) {
            OBJECTION.matcher(source).results().map(found -> found.group(1)).forEach(used::add);
        }
        assertThat(used).hasSizeGreaterThan(60).contains("petition.wait", "mobile.wrong", "query.unknown");
        assertThat(texts("zh").stringPropertyNames()).containsAll(used);
    }

    @Test
    void noTextIsWrittenIntoATemplate() throws IOException {
        for (var template : all(TEMPLATES, ".html")) {
            assertThat(template.replaceAll("(?s)<!--.*?-->", "")).doesNotContainPattern("\\p{IsHan}");
        }
    }

    private static Set<String> particulars(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    private static Set<String> all(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            var texts = new TreeSet<String>();
            for (var file :
                    files.filter(each -> each.toString().endsWith(suffix)).toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        var file = "/page/texts_%s.properties".formatted(language);
        try (var stream = Objects.requireNonNull(PageTextsTests.class.getResourceAsStream(file))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
