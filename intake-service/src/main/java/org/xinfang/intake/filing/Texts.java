package org.xinfang.intake.filing;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Written text as a reader takes it: invisible characters say nothing, full-width letters are letters. */
final class Texts {

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private static final int LONGEST = 1_000;

    private Texts() {}

    static boolean isEmpty(@Nullable String text) {
        return text == null || text.codePoints().allMatch(Texts::isInvisible);
    }

    /** What was written in a short field; absent when nothing was. */
    static Optional<String> said(@Nullable String text) {
        return text == null || isEmpty(text)
                ? Optional.empty()
                : Optional.of(plain(text).strip());
    }

    /** A text made of combining characters alone would keep the normaliser busy for minutes. */
    static String plain(String text) {
        return text.length() > LONGEST ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    static String withoutGaps(String text) {
        return GAPS.matcher(plain(text)).replaceAll("");
    }

    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
