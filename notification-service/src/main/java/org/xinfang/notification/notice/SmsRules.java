package org.xinfang.notification.notice;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.xinfang.notification.notice.NoticeFact.Arrived;
import org.xinfang.notification.notice.NoticeFact.Lost;
import org.xinfang.notification.notice.NoticeFact.Sent;
import org.xinfang.notification.notice.NoticeState.Delivered;
import org.xinfang.notification.notice.NoticeState.Failed;
import org.xinfang.notification.notice.NoticeState.NoReceipt;
import org.xinfang.notification.notice.NoticeState.Ordered;
import org.xinfang.notification.notice.NoticeState.Pressed;
import org.xinfang.notification.notice.NoticeState.Printed;
import org.xinfang.notification.notice.NoticeState.Queued;
import org.xinfang.notification.notice.NoticeState.RetryWait;
import org.xinfang.notification.notice.NoticeState.Spooled;
import org.xinfang.notification.notice.NoticeState.SubmitUnknown;
import org.xinfang.notification.notice.NoticeState.Submitted;
import org.xinfang.notification.notice.NoticeState.Submitting;
import org.xinfang.notification.notice.NoticeState.Suppressed;
import org.xinfang.notification.notice.NoticeState.Waiting;
import org.xinfang.notification.sms.CarrierReceipt.Status;
import org.xinfang.notification.sms.SubmitOutcome;
import org.xinfang.notification.sms.SubmitOutcome.Accepted;
import org.xinfang.notification.sms.SubmitOutcome.Busy;
import org.xinfang.notification.sms.SubmitOutcome.NotSent;
import org.xinfang.notification.sms.SubmitOutcome.Permanent;
import org.xinfang.notification.sms.SubmitOutcome.Transient;
import org.xinfang.notification.sms.SubmitOutcome.Unknown;

/** Every rule about a short message under way, as plain functions of the notice and of what happened. */
public final class SmsRules {

    private static final int NO_SUCH_NUMBER = 0x0B;

    private SmsRules() {}

    /** The state that is stored before the first byte goes to the carrier. */
    public static Submitting submitting(NoticeState state, Instant until) {
        return switch (state) {
            case Queued _ -> new Submitting(1, List.of(), until);
            case RetryWait retry -> new Submitting(retry.attempts() + 1, retry.refs(), until);
            case SubmitUnknown unknown -> new Submitting(unknown.attempts() + 1, unknown.refs(), until);
            case Waiting _,
                    Suppressed _,
                    Failed _,
                    Submitting _,
                    Submitted _,
                    Delivered _,
                    NoReceipt _,
                    Ordered _,
                    Pressed _,
                    Spooled _,
                    Printed _ -> throw new IllegalArgumentException("Is not waiting for a carrier");
        };
    }

    /**
     * What the carrier's last answer means.
     *
     * @param refs what the carrier took so far, part by part
     */
    public static Step carried(
            Notice notice, Submitting state, List<String> refs, SubmitOutcome last, Patience patience, Instant now) {
        return switch (last) {
            case Accepted _ ->
                Step.to(new Submitted(refs, new HashSet<>(), now.plus(patience.receipt())), new Sent(refs.size()));
            case NotSent _ ->
                again(notice, new RetryWait(state.attempt() - 1, refs, patience.afterNotSent(now)), patience);
            case Busy _ ->
                again(notice, new RetryWait(state.attempt(), refs, patience.afterBusy(state.attempt(), now)), patience);
            case Transient _ ->
                again(
                        notice,
                        new RetryWait(state.attempt(), refs, patience.afterFailure(state.attempt(), now)),
                        patience);
            case Permanent(var code) ->
                lost(notice, code == NO_SUCH_NUMBER ? Failure.INVALID_NUMBER : Failure.REJECTED);
            case Unknown _ -> Step.to(new SubmitUnknown(state.attempt(), refs, now.plus(patience.unknown())));
        };
    }

    private static Step again(Notice notice, RetryWait retry, Patience patience) {
        return retry.due().isAfter(notice.since().plus(patience.expiry()))
                ? lost(notice, Failure.EXPIRED)
                : Step.to(retry);
    }

    /** Whoever was handing it over is gone: it may have left, so it is not simply sent again. */
    public static Step abandoned(Submitting state, Patience patience, Instant now) {
        return Step.to(new SubmitUnknown(state.attempt(), state.refs(), now.plus(patience.unknown())));
    }

    /** No receipt in all that time. */
    public static Step silent(Notice notice) {
        return new Step(new NoReceipt(), List.of(new Lost(Failure.EXPIRED)), isToBeWritten(notice));
    }

    /**
     * What a receipt changes: nothing, if what is known is as strong.
     *
     * @param ref the part it is about, as it is kept
     */
    public static Step receipt(Notice notice, String ref, Status status) {
        return switch (notice.state()) {
            case Submitted submitted -> receiptFor(notice, submitted, ref, status);
            case SubmitUnknown unknown
            when status == Status.DELIVERED && unknown.refs().isEmpty() ->
                Step.to(new Delivered(), new Sent(1), new Arrived());
            case SubmitUnknown _
            when status == Status.UNDELIVERED || status == Status.EXPIRED -> undelivered(notice, status);
            case NoReceipt _ when status == Status.DELIVERED -> Step.to(new Delivered(), new Arrived());
            case Failed(var failure)
            when status == Status.DELIVERED && failure == Failure.EXPIRED -> Step.to(new Delivered(), new Arrived());
            case Waiting _,
                    Suppressed _,
                    Failed _,
                    Queued _,
                    Submitting _,
                    RetryWait _,
                    SubmitUnknown _,
                    Delivered _,
                    NoReceipt _,
                    Ordered _,
                    Pressed _,
                    Spooled _,
                    Printed _ -> Step.to(notice.state());
        };
    }

    private static Step receiptFor(Notice notice, Submitted state, String ref, Status status) {
        return switch (status) {
            case UNDERWAY -> Step.to(state);
            case DELIVERED -> {
                var arrived = new HashSet<>(state.arrived());
                arrived.add(ref);
                yield arrived.size() >= state.refs().size()
                        ? Step.to(new Delivered(), new Arrived())
                        : Step.to(new Submitted(state.refs(), arrived, state.receiptBy()));
            }
            case UNDELIVERED, EXPIRED -> undelivered(notice, status);
        };
    }

    private static Step undelivered(Notice notice, Status status) {
        return lost(notice, status == Status.EXPIRED ? Failure.EXPIRED : Failure.UNDELIVERED);
    }

    private static Step lost(Notice notice, Failure failure) {
        return new Step(new Failed(failure), List.of(new Lost(failure)), isToBeWritten(notice));
    }

    /** What always goes by letter is on its way already. */
    private static boolean isToBeWritten(Notice notice) {
        return !notice.errand().isAlwaysWritten();
    }
}
