package org.xinfang.notification.letter.pdf;

import java.util.concurrent.atomic.AtomicBoolean;

/** Text that can be set: what has no glyph becomes a visible mark, and the letter says so. */
final class Printable {

    /** The mark for a missing type that Chinese printers have always used. */
    private static final int MISSING = '〓';

    private Printable() {}

    static String of(String text, LetterFonts fonts, AtomicBoolean substituted) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isWhitespace(point)) {
                clean.append(' ');
            } else if (isInvisible(point)) {
                return;
            } else if (fonts.has(point)) {
                clean.appendCodePoint(point);
            } else {
                substituted.set(true);
                clean.appendCodePoint(MISSING);
            }
        });
        return clean.toString();
    }

    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK -> true;
            default -> false;
        };
    }
}
