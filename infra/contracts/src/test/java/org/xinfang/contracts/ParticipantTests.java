package org.xinfang.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfang.contracts.MessageCatalogue.Entry;

class ParticipantTests {

    @ParameterizedTest
    @MethodSource("messages")
    void everyMessageIsSaidByExactlyOne(Entry message) {
        assertThat(Participant.all())
                .filteredOn(participant -> participant.says(message.message()))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everyMessageIsHeardByAServiceOrByAnOfficesOwnSystem(Entry message) {
        assertThat(Participant.all().stream().anyMatch(participant -> participant.hears(message.message()))
                        || ReferralMessage.class.isAssignableFrom(message.message()))
                .isTrue();
    }

    @Test
    void accountabilityHearsNothingThatIsSealed() {
        assertThat(Participant.all())
                .filteredOn(participant -> participant.name().equals("accountability"))
                .allSatisfy(participant -> assertThat(participant.topicsHeard())
                        .containsExactly(Topic.CASES, Topic.NOTICES, Topic.OFFICES, Topic.SUBMISSIONS));
    }

    static List<Entry> messages() {
        return MessageCatalogue.entries();
    }
}
