package org.xinfang.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people make of a code when they type it, undone. */
final class TypedText {

    /** Chinese input methods write full-width letters and dashes; receipts print codes in groups. */
    private static final Pattern BETWEEN_GROUPS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");

    private TypedText() {}

    static String plain(String typed) {
        var halfWidth = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return BETWEEN_GROUPS.matcher(halfWidth).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
