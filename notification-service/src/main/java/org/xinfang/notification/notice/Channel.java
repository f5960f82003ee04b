package org.xinfang.notification.notice;

import java.util.Locale;

/** How a notice goes. */
public enum Channel {
    SMS,
    LETTER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
