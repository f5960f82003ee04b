package org.xinfang.notification.letter.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The two faces of the letters, parsed once. One thread works with one set: the parser's tables are not shared.
 *
 * <p>Parsing them for every letter instead costs six times the letter.
 */
final class LetterFonts {

    static final String FAMILY = "Letter";

    private static final String REGULAR = "NotoSansSC-Regular.ttf";
    private static final String BOLD = "NotoSansSC-Bold.ttf";

    private final TrueTypeFont regular = parsed(REGULAR);
    private final TrueTypeFont bold = parsed(BOLD);

    PDFont regular(PDDocument document) {
        return embedded(document, regular);
    }

    PDFont bold(PDDocument document) {
        return embedded(document, bold);
    }

    /** Whether a character can be printed: a glyph that is not there prints as an empty box. */
    boolean has(int point) {
        try {
            return regular.getUnicodeCmapLookup().getGlyphId(point) != 0
                    && bold.getUnicodeCmapLookup().getGlyphId(point) != 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PDFont embedded(PDDocument document, TrueTypeFont face) {
        try {
            return PDType0Font.load(document, face, true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TrueTypeFont parsed(String name) {
        try (var file = Objects.requireNonNull(LetterFonts.class.getResourceAsStream(name), name)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
