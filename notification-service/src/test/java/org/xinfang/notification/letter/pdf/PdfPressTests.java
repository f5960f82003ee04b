package org.xinfang.notification.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.xinfang.notification.letter.Addressee;
import org.xinfang.notification.letter.Letter;
import org.xinfang.notification.letter.Letters;
import org.xinfang.notification.letter.Pressing.Fault;
import org.xinfang.notification.letter.Pressing.Pressed;
import org.xinfang.notification.letter.Pressing.Spoilt;
import org.xinfang.notification.letter.pdf.Sheet.Place;

class PdfPressTests {

    private static final String LOOKUP = "http://localhost:8080/#/query?number=";
    private static final PdfPress PRESS = new PdfPress(new PressSettings(LOOKUP, 10, 1), 1);

    @Test
    void everyKindOfLetterPassesTheGate() {
        var letters = List.of(
                Letters.receipt(),
                Letters.transfer(),
                Letters.acceptance(Letters.ZHANG),
                Letters.opinion("经现场核查，河西村主路路灯共23盏，其中9盏损坏，情况属实。"));

        assertThat(PRESS.press(letters)).hasSize(4).allMatch(Pressed.class::isInstance);
    }

    @Test
    void aLetterNamesThePersonTheRightsAndTheLimit() {
        var text = text(pressed(Letters.acceptance(Letters.ZHANG)));

        assertThat(text).contains("张䶮", "2027年1月22日", "《信访工作条例》第三十四条", "回避", "KX7M9PQ2", Letters.ITEM);
    }

    @Test
    void anOpinionAnswersEveryClaimAndNamesTheOrganOfReview() {
        var text = text(pressed(Letters.opinion("情况属实。")));

        assertThat(text).contains("诉求一：予以支持", "诉求二：不予支持", "清住建信答〔2026〕00017号", "30日内", "清河县人民政府");
    }

    @Test
    void bothCodesAreReadByAReader() throws Exception {
        var pdf = pressed(Letters.acceptance(Letters.ZHANG)).pdf();

        assertThat(read(pdf, Sheet.QR)).isEqualTo(LOOKUP + Letters.ITEM);
        assertThat(read(pdf, Sheet.BAR_CODE)).isEqualTo(Letters.ITEM + "-N3");
    }

    @Test
    void aCharacterWithoutAGlyphIsMarkedAndTheLetterSaysSo() {
        var text = text(pressed(Letters.opinion("情况属实😀，已处理。")));

        assertThat(text).contains("情况属实〓，已处理。", "字库");
    }

    @Test
    void nothingThatIsWrittenIntoATextBecomesMarkup() {
        var text = text(pressed(Letters.opinion("<b>见附件</b> {{queryCode}} & ]]> \u0001\u0000")));

        assertThat(text).contains("<b>见附件</b> {{queryCode}} & ]]>");
    }

    @Test
    void aLongOpinionRunsOverSeveralPagesAndNoFurther() {
        assertThat(pressed(Letters.opinion("情况属实，已经处理。".repeat(200))).pages()).isBetween(2, 6);
        assertThat(PRESS.press(List.of(Letters.opinion("情况属实，已经处理。".repeat(3_000)))))
                .containsExactly(new Spoilt(Fault.TOO_MANY_PAGES));
    }

    @Test
    void anAddressThatTheWindowCannotShowIsNoLetter() {
        var far = Addressee.of("张三", "清河县".repeat(40));

        assertThat(PRESS.press(List.of(Letters.acceptance(far))))
                .containsExactly(new Spoilt(Fault.ADDRESS_DOES_NOT_FIT));
    }

    @Test
    void theLongestAddressThatFitsStaysInTheWindow() {
        var longest = Addressee.of("欧阳修远图书馆建设筹备组", "清河县河西镇向阳村".repeat(8));

        assertThat(PRESS.press(List.of(Letters.acceptance(longest)))).allMatch(Pressed.class::isInstance);
    }

    @Test
    void itsFontsAreEmbeddedAsSubsetsAndTheFileStaysSmall() throws IOException {
        var pressed = pressed(Letters.opinion("情况属实。"));

        assertThat(pressed.pdf()).hasSizeLessThan(80_000);
        try (var document = Loader.loadPDF(pressed.pdf())) {
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                assertThat(resources.getFont(name).getName()).matches("[A-Z]{6}\\+NotoSansSC.*");
            }
        }
    }

    /** Left for the eye: {@code target/letters}. */
    @Test
    void theLettersAreLaidOutToBeLookedAt() throws IOException {
        var folder = Files.createDirectories(Path.of("target", "letters"));
        Files.write(folder.resolve("receipt.pdf"), pressed(Letters.receipt()).pdf());
        Files.write(folder.resolve("transfer.pdf"), pressed(Letters.transfer()).pdf());
        Files.write(
                folder.resolve("acceptance.pdf"),
                pressed(Letters.acceptance(Letters.ZHANG)).pdf());
        var facts = "经现场核查，河西村主路路灯共23盏，其中9盏损坏，损坏原因为线路老化和2026年7月暴雨进水，情况属实。";
        Files.write(
                folder.resolve("opinion.pdf"), pressed(Letters.opinion(facts)).pdf());
        Files.write(
                folder.resolve("long.pdf"),
                pressed(Letters.opinion(facts.repeat(20))).pdf());

        assertThat(folder).isDirectoryContaining("glob:**.pdf");
    }

    private static Pressed pressed(Letter letter) {
        return (Pressed) PRESS.press(List.of(letter)).getFirst();
    }

    private static String text(Pressed pressed) {
        try (var document = Loader.loadPDF(pressed.pdf())) {
            return new PDFTextStripper().getText(document).replaceAll("\\R", "");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String read(byte[] pdf, Place place) throws IOException, NotFoundException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getPage(0).setCropBox(place.inset(-3).box());
            var image = new PDFRenderer(document).renderImageWithDPI(0, 300);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            return new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        }
    }
}
