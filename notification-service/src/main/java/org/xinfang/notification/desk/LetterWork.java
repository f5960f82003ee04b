package org.xinfang.notification.desk;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.xinfang.notification.errand.Composer;
import org.xinfang.notification.errand.Composition.Paper;
import org.xinfang.notification.letter.Letter;
import org.xinfang.notification.letter.LetterPress;
import org.xinfang.notification.letter.Pressing;
import org.xinfang.notification.letter.PrintSpooler;
import org.xinfang.notification.notice.LetterRules;
import org.xinfang.notification.notice.NoticeState.Pressed;
import org.xinfang.notification.notice.NoticeState.Spooled;
import org.xinfang.notification.notice.NoticeState.Task;
import org.xinfang.notification.register.Held;
import org.xinfang.notification.register.LetterBook;
import org.xinfang.notification.register.LetterBook.Sheets;
import org.xinfang.notification.register.Notices;
import org.xinfang.notification.register.Settled;

/** Sets letters, hands them to the printer, and looks whether they came out. */
public final class LetterWork {

    private static final int MOST_PRESSED = 40;
    private static final int MOST_PRINTED = 20;
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Notices notices;
    private final LetterBook letters;
    private final Drafting drafting;
    private final LetterPress press;
    private final PrintSpooler spooler;
    private final InstantSource time;

    public LetterWork(
            Notices notices,
            LetterBook letters,
            Drafting drafting,
            LetterPress press,
            PrintSpooler spooler,
            InstantSource time) {
        this.notices = notices;
        this.letters = letters;
        this.drafting = drafting;
        this.press = press;
        this.spooler = spooler;
        this.time = time;
    }

    /** Sets what is due. The sheets are stored before the notice says that they are there. */
    public int press() {
        var held = notices.claim(Task.PRESS, MOST_PRESSED, LEASE, time.instant());
        if (held.isEmpty()) {
            return 0;
        }
        var known =
                drafting.known(held.stream().map(each -> each.notice().errand()).toList());
        var ready = new ArrayList<Held>();
        var texts = new ArrayList<Letter>();
        var settled = new ArrayList<Settled>();
        for (var each : held) {
            if (Composer.paper(each.notice().errand(), known) instanceof Paper(var letter)) {
                ready.add(each);
                texts.add(letter);
            } else {
                settled.add(Settled.of(each, LetterRules.addressWithdrawn()));
            }
        }
        var pressings = press.press(texts);
        letters.put(sheets(ready, texts, pressings));
        settled.addAll(steps(ready, pressings));
        notices.settle(settled, time.instant());
        return held.size();
    }

    private static List<Sheets> sheets(List<Held> ready, List<Letter> texts, List<Pressing> pressings) {
        var sheets = new ArrayList<Sheets>();
        for (var at = 0; at < ready.size(); at++) {
            if (pressings.get(at) instanceof Pressing.Pressed pressed) {
                sheets.add(new Sheets(
                        ready.get(at).notice().id(), texts.get(at).head().number(), pressed.pdf()));
            }
        }
        return sheets;
    }

    private List<Settled> steps(List<Held> ready, List<Pressing> pressings) {
        var now = time.instant();
        var settled = new ArrayList<Settled>();
        for (var at = 0; at < ready.size(); at++) {
            settled.add(Settled.of(ready.get(at), LetterRules.pressed(pressings.get(at), now)));
        }
        return settled;
    }

    /** Hands set letters to the printer. A letter that was handed over before is not printed again. */
    public int print() {
        var held = notices.claim(
                Task.PRINT,
                MOST_PRINTED,
                LEASE,
                time.instant(),
                (notice, _) -> LetterRules.handingOver((Pressed) notice.state()));
        if (held.isEmpty()) {
            return 0;
        }
        var sheets = letters.find(held.stream().map(each -> each.notice().id()).toList());
        var settled = new ArrayList<Settled>();
        for (var each : held) {
            var sheet = sheets.get(each.notice().id());
            if (sheet != null && each.notice().state() instanceof Pressed pressed) {
                var outcome = spooler.spool(sheet.number(), sheet.pdf(), pressed.pages(), pressed.attempts() > 1);
                settled.add(Settled.of(each, LetterRules.spooled(pressed, outcome, time.instant())));
            }
        }
        notices.settle(settled, time.instant());
        return held.size();
    }

    /** Asks the printer what became of its jobs. */
    public int look() {
        var settled = notices.claim(Task.LOOK, MOST_PRINTED, LEASE, time.instant()).stream()
                .map(held -> {
                    var spooled = (Spooled) held.notice().state();
                    return Settled.of(held, LetterRules.looked(spooled, spooler.look(spooled.job()), time.instant()));
                })
                .toList();
        notices.settle(settled, time.instant());
        return settled.size();
    }
}
