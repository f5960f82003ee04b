package org.xinfang.notification.letter.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * Machine-readable marks, drawn as filled rectangles straight into the page: the detour over a picture costs ten
 * milliseconds a letter.
 */
final class Codes {

    private Codes() {}

    /** A QR code; modules of one row that touch are one rectangle, so that no hairline shows between them. */
    static void qr(PDPageContentStream page, String content, Area area) throws IOException {
        try {
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0);
            draw(page, new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, hints), area);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("The address of the look-up page is too long for a QR code", tooLong);
        }
    }

    static void code128(PDPageContentStream page, String content, Area area) throws IOException {
        var hints = Map.of(EncodeHintType.MARGIN, 0);
        draw(page, new Code128Writer().encode(content, BarcodeFormat.CODE_128, 0, 1, hints), area);
    }

    private static void draw(PDPageContentStream page, BitMatrix bits, Area area) throws IOException {
        var width = area.width() / bits.getWidth();
        var height = area.height() / bits.getHeight();
        for (var row = 0; row < bits.getHeight(); row++) {
            var bottom = area.top() - (row + 1) * height;
            for (var column = 0; column < bits.getWidth(); ) {
                var end = column;
                while (end < bits.getWidth() && bits.get(end, row)) {
                    end++;
                }
                if (end > column) {
                    page.addRect(area.left() + column * width, bottom, (end - column) * width, height);
                }
                column = end + 1;
            }
        }
        page.fill();
    }

    /** A place on the sheet, in points from its lower left corner. */
    record Area(float left, float top, float width, float height) {}
}
