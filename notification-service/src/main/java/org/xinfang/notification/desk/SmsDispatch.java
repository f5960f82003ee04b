package org.xinfang.notification.desk;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.xinfang.notification.desk.Drafting.Draft;
import org.xinfang.notification.notice.Channel;
import org.xinfang.notification.notice.NoticeState.Submitting;
import org.xinfang.notification.notice.NoticeState.Task;
import org.xinfang.notification.notice.Patience;
import org.xinfang.notification.notice.SmsRules;
import org.xinfang.notification.register.Held;
import org.xinfang.notification.register.Notices;
import org.xinfang.notification.register.Settled;
import org.xinfang.notification.register.TracedReceipt;
import org.xinfang.notification.sms.CarrierIds;
import org.xinfang.notification.sms.Mobile;
import org.xinfang.notification.sms.Segmenter;
import org.xinfang.notification.sms.Segmenter.Segment;
import org.xinfang.notification.sms.SmsPart;
import org.xinfang.notification.sms.SubmitOutcome;
import org.xinfang.notification.sms.SubmitOutcome.Accepted;

/** Hands due messages to the carriers, a batch at a time, all of a batch at once. */
public final class SmsDispatch implements Turn, AutoCloseable {

    private static final int MOST = 100;

    private final Notices notices;
    private final Couriers couriers;
    private final ReceiptDesk receipts;
    private final NoticeDesk desk;
    private final Patience patience;
    private final InstantSource time;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public SmsDispatch(
            Notices notices,
            Couriers couriers,
            ReceiptDesk receipts,
            NoticeDesk desk,
            Patience patience,
            InstantSource time) {
        this.notices = notices;
        this.couriers = couriers;
        this.receipts = receipts;
        this.desk = desk;
        this.patience = patience;
        this.time = time;
    }

    @Override
    public int take() {
        var held = notices.claim(
                Task.SUBMIT,
                MOST,
                patience.lease(),
                time.instant(),
                (notice, until) -> SmsRules.submitting(notice.state(), until));
        var carrying = held.stream()
                .map(each -> supplyAsync(() -> carry(each), threads))
                .toList();
        var settled = carrying.stream().map(each -> each.join()).toList();
        desk.writeInstead(instead(settled));
        notices.settle(settled, time.instant());
        receipts.bringHome(settled);
        return held.size();
    }

    private Settled carry(Held held) {
        var state = (Submitting) held.notice().state();
        var text = notices.text(held);
        var mark = held.notice().id().mark();
        var segments = Segmenter.cut(text.words(), mark);
        var refs = new ArrayList<>(state.refs());
        SubmitOutcome last = new Accepted(null);
        for (var segment : segments.subList(refs.size(), segments.size())) {
            var carried = couriers.carry(part(text.to(), segment, mark));
            last = carried.outcome();
            if (!(last instanceof Accepted(var carrierId))) {
                break;
            }
            refs.add(TracedReceipt.reference(
                    carried.carrier(), carrierId == null ? TracedReceipt.NO_ID : CarrierIds.kept(carrierId)));
        }
        return Settled.of(held, SmsRules.carried(held.notice(), state, refs, last, patience, time.instant()));
    }

    private SmsPart part(Mobile to, Segment segment, int mark) {
        return new SmsPart(to, segment.encoding(), segment.body(), segment.concatenated(), mark, patience.expiry());
    }

    static List<Draft> instead(List<Settled> settled) {
        return settled.stream()
                .filter(each -> each.step().letterInstead())
                .map(Settled::held)
                .map(held -> new Draft(
                        held.notice().id().on(Channel.LETTER), held.notice().errand(), held.cause()))
                .toList();
    }

    @Override
    public void close() {
        threads.close();
    }
}
