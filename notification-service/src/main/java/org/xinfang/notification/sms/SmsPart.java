package org.xinfang.notification.sms;

import java.time.Duration;

/**
 * One part of a short message, as it goes to the carrier.
 *
 * @param body user data, with its concatenation header when {@code concatenated}
 * @param mark our own reference: carriers that repeat it in the receipt let an answer be found that got lost
 * @param validity after this the carrier gives up
 */
public record SmsPart(Mobile to, Encoding encoding, byte[] body, boolean concatenated, int mark, Duration validity) {

    /** How the characters are written. */
    public enum Encoding {
        GSM7,
        UCS2
    }

    @Override
    public String toString() {
        return "SmsPart[%s, %d bytes, redacted]".formatted(encoding, body.length);
    }
}
