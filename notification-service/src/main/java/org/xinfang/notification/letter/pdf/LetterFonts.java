package org.xinfang.notification.letter.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The two faces of the letters, parsed once. One thread works with one set: the parser's tables are not shared.
 *
 * <p>What a letter costs grows with the number of glyphs in its fonts, not with those it uses. So each face is there
 * twice: with the seven thousand characters of everyday writing, which is enough for nearly every letter, and whole.
 */
final class LetterFonts {

    static final String FAMILY = "Letter";

    private static final String REGULAR = "NotoSansSC-Regular.ttf";
    private static final String BOLD = "NotoSansSC-Bold.ttf";
    private static final Charset EVERYDAY = Charset.forName("GB2312");

    private final TrueTypeFont regular = parsed(file(REGULAR));
    private final TrueTypeFont bold = parsed(file(BOLD));
    private final TrueTypeFont everydayRegular = everyday(regular);
    private final TrueTypeFont everydayBold = everyday(bold);

    /** Whether a character can be printed: a glyph that is not there prints as an empty box. */
    boolean has(int point) {
        return has(regular, point) && has(bold, point);
    }

    /** The faces for one text, as fonts of one document. */
    Faces faces(PDDocument document, String text) {
        return text.codePoints().allMatch(point -> point < ' ' || has(everydayRegular, point))
                ? new Faces(embedded(document, everydayRegular), embedded(document, everydayBold))
                : new Faces(embedded(document, regular), embedded(document, bold));
    }

    private static boolean has(TrueTypeFont face, int point) {
        try {
            return face.getUnicodeCmapLookup().getGlyphId(point) != 0;
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

    private static TrueTypeFont everyday(TrueTypeFont whole) {
        try {
            var encoder = EVERYDAY.newEncoder();
            var subset = new TTFSubsetter(whole);
            IntStream.range(' ', Character.MIN_SURROGATE)
                    .filter(point -> encoder.canEncode((char) point) && has(whole, point))
                    .forEach(subset::add);
            subset.add('〓');
            subset.add('〔');
            subset.add('〕');
            var bytes = new ByteArrayOutputStream();
            subset.writeToStream(bytes);
            return parsed(bytes.toByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TrueTypeFont parsed(byte[] face) {
        try {
            var parsed = new TTFParser().parse(new RandomAccessReadBuffer(face));
            // Chinese has no ligatures, and looking for them costs a third of the letter.
            parsed.setEnableGsub(false);
            return parsed;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] file(String name) {
        try (var file = Objects.requireNonNull(LetterFonts.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One document's own two fonts. */
    record Faces(PDFont regular, PDFont bold) {}
}
