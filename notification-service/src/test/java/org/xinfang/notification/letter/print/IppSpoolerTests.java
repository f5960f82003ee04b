package org.xinfang.notification.letter.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xinfang.notification.letter.Letters;
import org.xinfang.notification.letter.Pressing.Pressed;
import org.xinfang.notification.letter.SpoolOutcome;
import org.xinfang.notification.letter.SpoolOutcome.Away;
import org.xinfang.notification.letter.SpoolOutcome.Printed;
import org.xinfang.notification.letter.SpoolOutcome.Refused;
import org.xinfang.notification.letter.SpoolOutcome.Underway;
import org.xinfang.notification.letter.pdf.PdfPress;
import org.xinfang.notification.letter.pdf.PressSettings;

class IppSpoolerTests {

    private static final byte[] LETTER = letter();

    private @Nullable RealPrinter started;

    @BeforeEach
    void startAPrinter() throws Exception {
        assumeTrue(RealPrinter.isInstalled(), "skipped: no ippeveprinter, or not allowed to start one");
        started = RealPrinter.start();
    }

    @AfterEach
    void stopIt() {
        if (started != null) {
            started.close();
        }
    }

    @Test
    void aLetterComesOutByteForByteAndCounted() throws Exception {
        var spooler = new IppSpooler(printer().address(), true);

        var outcome = finished(spooler, spooler.spool("WX1-N3-00AF", LETTER, 1, false));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Printed.class, printed -> assertThat(printed.pages()).isEqualTo(1));
        assertThat(printer().sheets())
                .singleElement()
                .satisfies(sheet -> assertThat(Files.readAllBytes(sheet)).isEqualTo(LETTER));
    }

    @Test
    void aLetterThatMayHaveBeenHandedOverIsLookedForFirst() throws Exception {
        var died = new IppSpooler(printer().address(), true);
        finished(died, died.spool("WX1-N3-00AF", LETTER, 1, false));

        var next = new IppSpooler(printer().address(), true);

        assertThat(next.spool("WX1-N3-00AF", LETTER, 1, true)).isInstanceOf(Printed.class);
        assertThat(printer().sheets()).hasSize(1);
    }

    @Test
    void lettersGoOneAfterAnotherToAPrinterThatTakesOneAtATime() throws Exception {
        var spooler = new IppSpooler(printer().address(), true);

        for (var number = 0; number < 10; number++) {
            assertThat(spooler.spool("WX1-N3-000" + number, LETTER, 1, false))
                    .isInstanceOfAny(Printed.class, Underway.class);
        }

        assertThat(printer().sheets()).hasSize(10);
    }

    @Test
    void aPrinterThatIsGoneIsAway() {
        var address = printer().address();
        printer().close();

        assertThat(new IppSpooler(address, true).spool("WX1-N3-00AF", LETTER, 1, false))
                .isInstanceOf(Away.class);
        assertThat(new IppSpooler(URI.create("ipp://localhost:1/ipp/print"), true).look("7"))
                .isInstanceOf(Away.class);
    }

    private RealPrinter printer() {
        return Objects.requireNonNull(started);
    }

    private static SpoolOutcome finished(IppSpooler spooler, SpoolOutcome outcome) throws InterruptedException {
        var last = outcome;
        for (var turn = 0; turn < 200 && last instanceof Underway(var job); turn++) {
            Thread.sleep(50);
            last = spooler.look(job);
        }
        assertThat(last).isNotInstanceOf(Refused.class);
        return last;
    }

    private static byte[] letter() {
        try (var press = new PdfPress(new PressSettings("http://localhost:8080/query?number=", 10, 1), 1)) {
            return ((Pressed) press.press(List.of(Letters.acceptance(Letters.ZHANG)))
                            .getFirst())
                    .pdf();
        }
    }
}
