package org.xinfang.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfang.contracts.published.Field;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every message ever published has a sample that stays readable.
 *
 * <p>{@code <type>.json} is the type with all its fields; {@code <type>--<what>.json} is the same type as it was once
 * written, or with fields left out.
 */
class GoldenSamplesTests {

    private static final Path SAMPLES = Path.of("src/test/resources/golden");
    private static final MessageCatalogue CATALOGUE = MessageCatalogue.standard();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void thereIsOneForEveryTypeAndNoneWithoutAType() throws IOException {
        var types = MessageCatalogue.entries().stream()
                .map(MessageCatalogue.Entry::name)
                .collect(Collectors.toSet());

        assertThat(Set.copyOf(samples().stream().map(GoldenSamplesTests::type).toList()))
                .as("a new type needs a sample in %s; a published type is never taken away", SAMPLES)
                .isEqualTo(types);
        assertThat(types)
                .allSatisfy(type -> assertThat(SAMPLES.resolve(type + ".json")).exists());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areRead(Path sample) throws IOException {
        assertThat(CATALOGUE.read(Object.class, type(sample), Files.readAllBytes(sample)))
                .isPresent()
                .get()
                .isInstanceOf(Record.class);
    }

    @ParameterizedTest
    @MethodSource("whole")
    void areWrittenAsTheyWereRead(Path sample) throws IOException {
        var bytes = Files.readAllBytes(sample);
        var message = CATALOGUE.read(Object.class, type(sample), bytes).orElseThrow();

        assertThat(MessageCatalogue.name(message)).isEqualTo(type(sample));
        assertThat(JSON.readTree(CATALOGUE.write(message))).isEqualTo(JSON.readTree(bytes));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void haveEveryFieldOfTheirType(Path sample) throws IOException {
        var bytes = Files.readAllBytes(sample);
        var message = CATALOGUE.read(Object.class, type(sample), bytes).orElseThrow();
        var written = JSON.readTree(bytes);

        assertThat(Field.of(message.getClass()))
                .allSatisfy(field -> assertThat(written.hasNonNull(field.name()))
                        .as(field.name())
                        .isTrue());
    }

    @Test
    void areReadPastWhatAYoungerBuildAdds() {
        var younger = """
                {"notice": "n", "submission": "s", "at": "2026-03-20T03:00:09Z", "carrier": "unknown here"}
                """.getBytes(UTF_8);

        assertThat(CATALOGUE.read(NoticeMessage.class, "sms.delivered.v1", younger))
                .isPresent();
        assertThat(CATALOGUE.read(NoticeMessage.class, "sms.answered.v1", younger))
                .isEmpty();
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        }
    }

    static List<Path> whole() throws IOException {
        return samples().stream()
                .filter(sample -> !sample.getFileName().toString().contains("--"))
                .toList();
    }

    private static String type(Path sample) {
        return sample.getFileName().toString().replaceFirst("(--.*)?\\.json$", "");
    }
}
