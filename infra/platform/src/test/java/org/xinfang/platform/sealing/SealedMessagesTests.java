package org.xinfang.platform.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.contracts.NarrativeMessage;
import org.xinfang.contracts.NarrativeMessage.StoryToldV1;
import org.xinfang.contracts.Topic;

class SealedMessagesTests {

    private static final String KEY = "LX9901012026031600017L";
    private static final StoryToldV1 STORY = new StoryToldV1(KEY, "水管爆裂", "我家门前的水管爆裂三天了。");

    private final MessageCatalogue catalogue = MessageCatalogue.standard();
    private final Sealing sealing =
            new SoftwareSealing("k1", Map.of("k1", new byte[16]), new byte[32], new SecureRandom());
    private final SealedMessages messages = new SealedMessages(sealing, catalogue);

    @Test
    void aMessageTravelsSealedAndIsReadByWhoHoldsTheKey() {
        var announcement = messages.announce(KEY, sealing.newDataKey(), STORY);

        assertThat(announcement.topic()).isEqualTo(Topic.NARRATIVES);
        assertThat(announcement.type()).isEqualTo("story.told.v1");
        assertThat(announcement.keyId()).isEqualTo("k1");
        assertThat(new String(announcement.body(), UTF_8)).doesNotContain("水管");
        var body = messages.opening(Topic.NARRATIVES).open(KEY, announcement.body());
        assertThat(catalogue.read(NarrativeMessage.class, announcement.type(), body))
                .contains(STORY);
    }

    @Test
    void aMessagePutUnderAnotherKeyOrTopicIsNotRead() {
        var body = messages.announce(KEY, sealing.newDataKey(), STORY).body();

        assertThatExceptionOfType(SealBrokenException.class)
                .isThrownBy(() -> messages.opening(Topic.NARRATIVES).open("LX9901012026031600018K", body));
        assertThatExceptionOfType(SealBrokenException.class)
                .isThrownBy(() -> messages.opening(Topic.PETITIONERS).open(KEY, body));
    }
}
