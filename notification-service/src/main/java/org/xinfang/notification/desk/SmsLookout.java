package org.xinfang.notification.desk;

import java.time.Duration;
import java.time.InstantSource;
import org.xinfang.notification.notice.NoticeState.Submitting;
import org.xinfang.notification.notice.NoticeState.Task;
import org.xinfang.notification.notice.Patience;
import org.xinfang.notification.notice.SmsRules;
import org.xinfang.notification.register.Notices;
import org.xinfang.notification.register.Settled;

/** Finds messages whose carrier never answered and whose dispatcher died. */
public final class SmsLookout implements Turn {

    private static final int MOST = 200;
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final Notices notices;
    private final NoticeDesk desk;
    private final ReceiptDesk receipts;
    private final Patience patience;
    private final InstantSource time;

    public SmsLookout(Notices notices, NoticeDesk desk, ReceiptDesk receipts, Patience patience, InstantSource time) {
        this.notices = notices;
        this.desk = desk;
        this.receipts = receipts;
        this.patience = patience;
        this.time = time;
    }

    @Override
    public int take() {
        return abandoned() + silent();
    }

    private int abandoned() {
        var now = time.instant();
        var settled = notices.claim(Task.RECOVER, MOST, LEASE, now).stream()
                .map(held -> Settled.of(
                        held, SmsRules.abandoned((Submitting) held.notice().state(), patience, now)))
                .toList();
        notices.settle(settled, now);
        receipts.bringHome(settled);
        return settled.size();
    }

    private int silent() {
        var now = time.instant();
        var settled = notices.claim(Task.GIVE_UP, MOST, LEASE, now).stream()
                .map(held -> Settled.of(held, SmsRules.silent(held.notice())))
                .toList();
        desk.writeInstead(SmsDispatch.instead(settled));
        notices.settle(settled, now);
        return settled.size();
    }
}
