package org.xinfang.notification.register;

import java.nio.charset.StandardCharsets;
import org.xinfang.notification.sms.Mobile;

/** What an SMS says and to whom; kept sealed as long as the notice. */
public record TextMessage(Mobile to, String words) {

    public byte[] bytes() {
        return (to.number() + "\n" + words).getBytes(StandardCharsets.UTF_8);
    }

    public static TextMessage of(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var end = text.indexOf('\n');
        return new TextMessage(new Mobile(text.substring(0, end)), text.substring(end + 1));
    }

    @Override
    public String toString() {
        return "TextMessage[redacted]";
    }
}
