package org.xinfang.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"13800001234", "+86 138 0000 1234", "0086-138-0000-1234", "8613800001234", " 138-0000-1234 "})
    void isReadAsPeopleWriteIt(String written) {
        assertThat(Mobile.read(written)).contains(new Mobile("13800001234"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "0571-88880000", "1380000123", "12800001234", "138000012345", "unknown"})
    void isNothingWhereNoSmsArrives(String written) {
        assertThat(Mobile.read(written)).isEmpty();
    }
}
