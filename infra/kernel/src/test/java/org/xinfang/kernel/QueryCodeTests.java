package org.xinfang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryCodeTests {

    @Test
    void hasNoCharacterThatIsTakenForAnother() {
        var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(42);

        var codes = Stream.generate(() -> QueryCode.draw(chance)).limit(1_000).toList();

        assertThat(codes)
                .allMatch(code ->
                        code.value().matches("[A-Z2-9]{8}") && !code.value().matches(".*[OI].*"));
        assertThat(codes.stream().map(QueryCode::value).collect(Collectors.toSet()))
                .hasSize(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KX7M9PQ2", "kx7m9pq2", "KX7M-9PQ2", " kx7m 9pq2 ", "ＫＸ７Ｍ９ＰＱ２", "KX7M　9PQ2", "KX7M—9PQ2"})
    void isUnderstoodHoweverItIsTyped(String typed) {
        assertThat(QueryCode.read(typed)).contains(new QueryCode("KX7M9PQ2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KX7M9PQ", "KX7M9PQ22", "KX7M9PQ0", "KX7M9PQI", "查询码"})
    void thatCannotBeOneIsNobodys(String typed) {
        assertThat(QueryCode.read(typed)).isEmpty();
    }

    @Test
    void isReadAloudInTwoGroups() {
        assertThat(new QueryCode("KX7M9PQ2").grouped()).isEqualTo("KX7M-9PQ2");
    }

    @Test
    void isNeverPrintedByAccident() {
        assertThat(new QueryCode("KX7M9PQ2")).hasToString("QueryCode[redacted]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QueryCode("secret"))
                .withMessage("Not a query code");
    }
}
