package org.xinfang.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The petitions that the demonstration ships, all on their way at once. */
@ExtendWith(OnAWholePlatform.class)
@Order(2)
class DemonstrationStories {

    private final County county;

    DemonstrationStories(County county) {
        this.county = county;
    }

    @Test
    void everyPetitionIsAnsweredAndEachServiceHoldsItOnce() throws Exception {
        try (var journeys = new Journeys(county, 8)) {
            county.petitions().forEach(journeys::begin);
            var reckoned = journeys.reckon();
            assertThat(reckoned.numbers()).hasSameSizeAs(county.petitions());
            assertThat(reckoned.lost()).isZero();
            assertThat(reckoned.duplicated()).isZero();
            assertThat(reckoned.smsDelivered()).isEqualTo(4 * county.petitions().size());
            assertThat(reckoned.lettersSpooled())
                    .isEqualTo(2 * county.petitions().size());
        }
    }
}
