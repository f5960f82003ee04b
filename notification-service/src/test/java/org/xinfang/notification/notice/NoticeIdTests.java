package org.xinfang.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NoticeIdTests {

    private static final NoticeId ID = new NoticeId("SX99010120261123000172#4", "WX99010120261123000172", Channel.SMS);

    @Test
    void isTheEventThePersonAndTheChannel() {
        assertThat(ID.value()).isEqualTo("SX99010120261123000172#4/WX99010120261123000172/sms");
        assertThat(NoticeId.of(ID.value())).isEqualTo(ID);
    }

    @Test
    void canStandInAnAddress() {
        assertThat(ID.slug()).matches("[A-Za-z0-9.~]+");
        assertThat(NoticeId.ofSlug(ID.slug())).isEqualTo(ID);
        var second = new NoticeId("SX1#4/1", "WX1", Channel.LETTER);
        assertThat(NoticeId.ofSlug(second.slug())).isEqualTo(second);
    }

    @Test
    void isNothingElse() {
        assertThatThrownBy(() -> NoticeId.ofSlug("nothing")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NoticeId.of("a/b/telegram")).isInstanceOf(IllegalArgumentException.class);
    }
}
