package org.xinfang.notification.letter.pdf;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinfang.notification.letter.Letter;
import org.xinfang.notification.letter.LetterPress;
import org.xinfang.notification.letter.Pressing;
import org.xinfang.notification.letter.Pressing.Fault;
import org.xinfang.notification.letter.Pressing.Pressed;
import org.xinfang.notification.letter.Pressing.Spoilt;

/** Sets letters as PDF with their fonts embedded, and lets through only what the gate passes. */
public final class PdfPress implements LetterPress, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PdfPress.class);

    private final PressSettings settings;
    private final Wording wording = new Wording();
    private final ThreadLocal<LetterFonts> fonts = ThreadLocal.withInitial(LetterFonts::new);
    private final Gate gate;
    private final ExecutorService presses;

    /**
     * A press.
     *
     * @param threads that set letters, each with fonts of its own
     */
    public PdfPress(PressSettings settings, int threads) {
        this.presses = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("press-", 1).daemon().factory());
        this.settings = settings;
        this.gate = new Gate(settings);
    }

    @Override
    public List<Pressing> press(List<Letter> letters) {
        var pressings = letters.stream()
                .map(letter -> supplyAsync(() -> press(letter), presses))
                .toList();
        return pressings.stream().map(pressing -> pressing.join()).toList();
    }

    private Pressing press(Letter letter) {
        if (!letter.head().addressee().fits()) {
            return new Spoilt(Fault.ADDRESS_DOES_NOT_FIT);
        }
        try (var document = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            set(letter, document);
            var bytes = new ByteArrayOutputStream(64 * 1024);
            document.save(bytes);
            return checked(letter, bytes.toByteArray(), document.getNumberOfPages());
        } catch (IOException unreadable) {
            log.atError()
                    .addKeyValue("letter", letter.head().number())
                    .addKeyValue("fault", unreadable.getClass().getSimpleName())
                    .log("A letter could not be set");
            return new Spoilt(Fault.UNREADABLE);
        }
    }

    private void set(Letter letter, PDDocument document) throws IOException {
        var known = fonts.get();
        var substituted = new AtomicBoolean();
        var html = wording.html(letter, text -> Printable.of(text, known, substituted), false);
        if (substituted.get()) {
            html = wording.html(letter, text -> Printable.of(text, known, substituted), true);
        }
        var faces = known.faces(document, html);
        var builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .useUriResolver((_, _) -> null)
                .withProducer("Xinfang")
                .withHtmlContent(html, null)
                .useFont(new PDFontSupplier(faces.regular()), LetterFonts.FAMILY)
                .useFont(new PDFontSupplier(faces.bold()), LetterFonts.FAMILY, 700, FontStyle.NORMAL, true);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        }
        mark(letter, document);
    }

    private void mark(Letter letter, PDDocument document) throws IOException {
        try (var page = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
            Codes.qr(page, settings.lookup(letter.head().item()), Sheet.QR.area());
            Codes.code128(page, letter.head().number(), Sheet.BAR_CODE.area());
        }
    }

    private Pressing checked(Letter letter, byte[] pdf, int pages) throws IOException {
        var fault = gate.fault(letter, pdf, pages);
        return fault == null ? new Pressed(pdf, pages, sha256(pdf)) : new Spoilt(fault);
    }

    private static String sha256(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        presses.close();
    }
}
