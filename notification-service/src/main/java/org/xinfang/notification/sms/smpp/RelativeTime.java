package org.xinfang.notification.sms.smpp;

import java.time.Duration;

/** A time span as SMPP writes it: {@code YYMMDDhhmmss000R}. */
final class RelativeTime {

    private RelativeTime() {}

    static String of(Duration span) {
        return "0000%02d%02d%02d%02d000R"
                .formatted(span.toDays(), span.toHoursPart(), span.toMinutesPart(), span.toSecondsPart());
    }
}
