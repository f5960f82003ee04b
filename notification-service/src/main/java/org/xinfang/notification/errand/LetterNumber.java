package org.xinfang.notification.errand;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * A letter's own number: item, instrument, and a sign of the moment, so that two transfers of one item are two letters.
 */
final class LetterNumber {

    private static final int SIGN = 0xFFFF;

    private LetterNumber() {}

    static String of(Errand errand, String instrument) {
        var moment = new CRC32();
        moment.update(errand.at().toString().getBytes(StandardCharsets.UTF_8));
        return "%s-%s-%04X"
                .formatted(errand.submission(), instrument, moment.getValue() & SIGN)
                .toUpperCase(Locale.ROOT);
    }
}
