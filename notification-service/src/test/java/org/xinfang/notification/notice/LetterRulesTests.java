package org.xinfang.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.notification.notice.NoticesForTests.NOW;

import org.junit.jupiter.api.Test;
import org.xinfang.notification.letter.Pressing;
import org.xinfang.notification.letter.Pressing.Fault;
import org.xinfang.notification.letter.SpoolOutcome;
import org.xinfang.notification.notice.NoticeFact.Out;
import org.xinfang.notification.notice.NoticeState.Failed;
import org.xinfang.notification.notice.NoticeState.Pressed;
import org.xinfang.notification.notice.NoticeState.Printed;
import org.xinfang.notification.notice.NoticeState.Spooled;

class LetterRulesTests {

    private static final Pressed PRESSED = new Pressed(2, "ab", 1, NOW);

    @Test
    void aSpoiltSheetIsNotSent() {
        assertThat(LetterRules.pressed(new Pressing.Spoilt(Fault.ADDRESS_NOT_IN_WINDOW), NOW)
                        .state())
                .isEqualTo(new Failed(Failure.NO_ADDRESS));
        assertThat(LetterRules.pressed(new Pressing.Spoilt(Fault.TOO_MANY_PAGES), NOW)
                        .state())
                .isEqualTo(new Failed(Failure.UNPRINTABLE));
    }

    @Test
    void aLetterIsOutWhenAllItsPagesAre() {
        var step = LetterRules.spooled(PRESSED, new SpoolOutcome.Printed("7", 2), NOW);

        assertThat(step.state()).isEqualTo(new Printed(2, "ab"));
        assertThat(step.facts()).containsExactly(new Out(2, "ab"));
    }

    @Test
    void doneWithFewerPagesIsNotPrinted() {
        assertThat(LetterRules.looked(new Spooled("7", 2, "ab", NOW), new SpoolOutcome.Printed("7", 1), NOW)
                        .state())
                .isEqualTo(new Failed(Failure.PRINTER));
    }

    @Test
    void aPrinterThatDoesNotCountIsBelieved() {
        assertThat(LetterRules.spooled(PRESSED, new SpoolOutcome.Printed("7", null), NOW)
                        .state())
                .isEqualTo(new Printed(2, "ab"));
    }

    @Test
    void aPrinterThatIsAwayKeepsTheLetterWaitingForAsLongAsItTakes() {
        var handed = LetterRules.handingOver(new Pressed(2, "ab", 500, NOW));

        assertThat(LetterRules.spooled(handed, new SpoolOutcome.Away("out of paper"), NOW)
                        .state())
                .isEqualTo(new Pressed(2, "ab", 501, NOW.plusSeconds(10)));
    }
}
