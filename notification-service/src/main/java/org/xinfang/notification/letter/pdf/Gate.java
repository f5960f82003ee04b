package org.xinfang.notification.letter.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.jspecify.annotations.Nullable;
import org.xinfang.notification.letter.Letter;
import org.xinfang.notification.letter.Pressing.Fault;
import org.xinfang.notification.letter.pdf.Sheet.Place;

/**
 * Looks at finished sheets as the postman and the envelope will.
 *
 * <p>Text alone is not enough: an address whose ink was clipped away still reads well to a program, so the window is
 * looked at in ink, too.
 */
final class Gate {

    /** How far the sheet may slip in the envelope. */
    private static final float SLIP = 2;

    private static final float DOTS_PER_INCH = 60;
    private static final int PAPER = 200;
    private static final int USUAL_LINES = 2;
    private static final int USUAL_NAME = 6;

    private final PressSettings settings;
    private final AtomicLong seen = new AtomicLong();

    Gate(PressSettings settings) {
        this.settings = settings;
    }

    @Nullable
    Fault fault(Letter letter, byte[] pdf, int pages) throws IOException {
        if (pages > settings.mostPages()) {
            return Fault.TOO_MANY_PAGES;
        }
        if (!isUnusual(letter) && seen.getAndIncrement() % settings.inspectEvery() != 0) {
            return null;
        }
        try (var document = Loader.loadPDF(pdf)) {
            if (!saysAddress(letter, document)) {
                return Fault.ADDRESS_NOT_IN_WINDOW;
            }
            return inkStaysInside(document) ? null : Fault.INK_OUTSIDE_WINDOW;
        }
    }

    /** What is near the edge of the window is always looked at. */
    private static boolean isUnusual(Letter letter) {
        var addressee = letter.head().addressee();
        return addressee.lines().size() > USUAL_LINES || addressee.name().length() > USUAL_NAME;
    }

    private static boolean saysAddress(Letter letter, PDDocument document) throws IOException {
        var area = Sheet.WINDOW.inset(SLIP).box();
        var stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(true);
        stripper.addRegion(
                "window",
                new java.awt.geom.Rectangle2D.Float(
                        area.getLowerLeftX(),
                        PDRectangle.A4.getHeight() - area.getUpperRightY(),
                        area.getWidth(),
                        area.getHeight()));
        stripper.extractRegions(document.getPage(0));
        var addressee = letter.head().addressee();
        var wanted = String.join("", addressee.lines()) + addressee.name() + "收";
        return same(stripper.getTextForRegion("window")).equals(same(wanted));
    }

    /** Substituted characters differ on purpose; they are compared as the mark they became. */
    private static String same(String text) {
        return text.replaceAll("[\\s　]", "");
    }

    private static boolean inkStaysInside(PDDocument document) throws IOException {
        document.getPage(0).setCropBox(Sheet.WINDOW.box());
        var image = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.GRAY);
        return hasInk(image, Sheet.WINDOW) && !hasInkInRing(image);
    }

    private static boolean hasInk(BufferedImage image, Place window) {
        var dots = DOTS_PER_INCH / 25.4f;
        for (var y = Math.round(SLIP * dots); y < (window.height() - SLIP) * dots; y++) {
            for (var x = Math.round(SLIP * dots); x < (window.width() - SLIP) * dots; x++) {
                if (isInk(image, x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasInkInRing(BufferedImage image) {
        var ring = (int) Math.floor(SLIP * DOTS_PER_INCH / 25.4f) - 1;
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                var inRing = x < ring || y < ring || x >= image.getWidth() - ring || y >= image.getHeight() - ring;
                if (inRing && isInk(image, x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isInk(BufferedImage image, int x, int y) {
        return x < image.getWidth() && y < image.getHeight() && new Color(image.getRGB(x, y)).getRed() < PAPER;
    }
}
