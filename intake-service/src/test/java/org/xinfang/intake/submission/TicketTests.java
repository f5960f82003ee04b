package org.xinfang.intake.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketTests {

    private static final String NUMBER = Registered.letter().number().value();

    @ParameterizedTest
    @CsvSource({"KX7M9PQ2", "kx7m-9pq2", "ｋｘ７ｍ ９ｐｑ２", "' KX7M 9PQ2 '"})
    void isReadHoweverItIsTyped(String code) {
        var spaced = NUMBER.toLowerCase(java.util.Locale.ROOT).replaceAll("(.{4})", "$1 ");

        assertThat(Ticket.read(spaced, code)).isEqualTo(Ticket.read(NUMBER, "KX7M9PQ2"));
    }

    @ParameterizedTest
    @CsvSource({
        ",",
        "x,KX7M9PQ2",
        "LX9901012026031600017L,",
        "LX9901012026031600017L,0000",
        "LX9901012026031600018L,KX7M9PQ2"
    })
    void whatCanBeNobodysOpensNothingButIsLookedForAllTheSame(@Nullable String number, @Nullable String code) {
        assertThat(Ticket.read(number, code)).isEqualTo(Ticket.read(null, null));
    }

    @Test
    void isNotKeptBusyByWhatIsFarTooLong() {
        assertThat(Ticket.read("\u0300\u0316".repeat(1_000_000), "KX7M9PQ2")).isEqualTo(Ticket.read(null, null));
    }
}
