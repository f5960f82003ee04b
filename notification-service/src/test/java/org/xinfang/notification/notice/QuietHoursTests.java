package org.xinfang.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0), ZONE);

    @ParameterizedTest(name = "what is ready at {0} goes at {1}")
    @CsvSource({
        "2026-11-23T20:59:59, 2026-11-23T20:59:59",
        "2026-11-23T21:00:00, 2026-11-24T08:00:00",
        "2026-11-23T23:59:59, 2026-11-24T08:00:00",
        "2026-11-24T00:00:00, 2026-11-24T08:00:00",
        "2026-11-24T07:59:59, 2026-11-24T08:00:00",
        "2026-11-24T08:00:00, 2026-11-24T08:00:00"
    })
    void nobodyIsWokenBetweenNineInTheEveningAndEightInTheMorning(LocalDateTime ready, LocalDateTime goes) {
        assertThat(NIGHT.earliest(ready.atZone(ZONE).toInstant()))
                .isEqualTo(goes.atZone(ZONE).toInstant());
    }

    @Test
    void aNightOfNoLengthIsNoNight() {
        var midnight = LocalDateTime.parse("2026-11-24T00:00:00").atZone(ZONE).toInstant();

        assertThat(QuietHours.never(ZONE).earliest(midnight)).isEqualTo(midnight);
    }

    @Test
    void theMorningComesWhenTheClocksOfThePlaceSayIt() {
        var paris = ZoneId.of("Europe/Paris");
        var night = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0), paris);
        var beforeTheChange =
                LocalDateTime.parse("2026-10-24T23:00:00").atZone(paris).toInstant();

        assertThat(night.earliest(beforeTheChange).atZone(paris).toLocalTime()).isEqualTo(LocalTime.of(8, 0));
    }
}
