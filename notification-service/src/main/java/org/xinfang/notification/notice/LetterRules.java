package org.xinfang.notification.notice;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinfang.notification.letter.Pressing;
import org.xinfang.notification.letter.SpoolOutcome;
import org.xinfang.notification.letter.SpoolOutcome.Away;
import org.xinfang.notification.letter.SpoolOutcome.Refused;
import org.xinfang.notification.letter.SpoolOutcome.Underway;
import org.xinfang.notification.notice.NoticeFact.Lost;
import org.xinfang.notification.notice.NoticeFact.Out;
import org.xinfang.notification.notice.NoticeState.Failed;
import org.xinfang.notification.notice.NoticeState.Pressed;
import org.xinfang.notification.notice.NoticeState.Printed;
import org.xinfang.notification.notice.NoticeState.Spooled;

/** Every rule about a letter under way. */
public final class LetterRules {

    private static final Duration FIRST_LOOK = Duration.ofMillis(500);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
    private static final Duration PRINTER_AWAY = Duration.ofSeconds(10);

    private LetterRules() {}

    public static Step pressed(Pressing pressing, Instant now) {
        return switch (pressing) {
            case Pressing.Pressed sheet -> Step.to(new Pressed(sheet.pages(), sheet.sha256(), 0, now));
            case Pressing.Spoilt(var fault) -> {
                var failure = switch (fault) {
                    case ADDRESS_DOES_NOT_FIT, ADDRESS_NOT_IN_WINDOW -> Failure.NO_ADDRESS;
                    case INK_OUTSIDE_WINDOW, TOO_MANY_PAGES, UNREADABLE -> Failure.UNPRINTABLE;
                };
                yield Step.to(new Failed(failure), new Lost(failure));
            }
        };
    }

    /** It was complete when it was ordered; the person was forgotten since, or gave another address. */
    public static Step addressWithdrawn() {
        return Step.to(new Failed(Failure.NO_ADDRESS), new Lost(Failure.NO_ADDRESS));
    }

    /** Marked before it is handed over: whoever finds the mark asks the printer first. */
    public static Pressed handingOver(Pressed state) {
        return new Pressed(state.pages(), state.sha256(), state.attempts() + 1, state.due());
    }

    /** A printer that is away keeps the letter waiting for as long as it takes. */
    public static Step spooled(Pressed state, SpoolOutcome outcome, Instant now) {
        return switch (outcome) {
            case Underway(var job) -> Step.to(new Spooled(job, state.pages(), state.sha256(), now.plus(FIRST_LOOK)));
            case SpoolOutcome.Printed done -> printed(state.pages(), done.pages(), state.sha256());
            case Refused _ -> Step.to(new Failed(Failure.PRINTER), new Lost(Failure.PRINTER));
            case Away _ ->
                Step.to(new Pressed(state.pages(), state.sha256(), state.attempts(), now.plus(PRINTER_AWAY)));
        };
    }

    public static Step looked(Spooled state, SpoolOutcome outcome, Instant now) {
        return switch (outcome) {
            case Underway(var job) -> Step.to(new Spooled(job, state.pages(), state.sha256(), now.plus(LOOK_AGAIN)));
            case Away _ -> Step.to(new Spooled(state.job(), state.pages(), state.sha256(), now.plus(PRINTER_AWAY)));
            case SpoolOutcome.Printed done -> printed(state.pages(), done.pages(), state.sha256());
            case Refused _ -> Step.to(new Failed(Failure.PRINTER), new Lost(Failure.PRINTER));
        };
    }

    /** A printer that says it is done with fewer pages has not printed the letter. */
    private static Step printed(int wanted, @Nullable Integer out, String sha256) {
        return out == null || out >= wanted
                ? Step.to(new Printed(wanted, sha256), new Out(wanted, sha256))
                : Step.to(new Failed(Failure.PRINTER), new Lost(Failure.PRINTER));
    }
}
