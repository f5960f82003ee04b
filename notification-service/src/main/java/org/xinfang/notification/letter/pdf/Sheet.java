package org.xinfang.notification.letter.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Where things are on an A4 sheet folded into a window envelope, in millimetres from its upper left corner. */
final class Sheet {

    /** What shows through the envelope; the envelope itself decides, so that another is another number here. */
    static final Place WINDOW = new Place(20, 45, 85, 38);

    static final Place QR = new Place(161, 43, 28, 28);
    static final Place BAR_CODE = new Place(117, 77, 72, 9);

    private static final float POINTS = 72 / 25.4f;

    private Sheet() {}

    /** A rectangle on the sheet. */
    record Place(float left, float top, float width, float height) {

        Codes.Area area() {
            return new Codes.Area(
                    left * POINTS, PDRectangle.A4.getHeight() - top * POINTS, width * POINTS, height * POINTS);
        }

        PDRectangle box() {
            var area = area();
            return new PDRectangle(area.left(), area.top() - area.height(), area.width(), area.height());
        }

        Place inset(float by) {
            return new Place(left + by, top + by, width - 2 * by, height - 2 * by);
        }
    }
}
