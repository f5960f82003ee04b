package org.xinfang.notification.desk;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.xinfang.notification.notice.NoticeFact;
import org.xinfang.notification.notice.NoticeState.SubmitUnknown;
import org.xinfang.notification.notice.NoticeState.Submitted;
import org.xinfang.notification.notice.SmsRules;
import org.xinfang.notification.notice.Step;
import org.xinfang.notification.register.Held;
import org.xinfang.notification.register.Notices;
import org.xinfang.notification.register.Orphans;
import org.xinfang.notification.register.Settled;
import org.xinfang.notification.register.TracedReceipt;

/**
 * Brings receipts and notices together, whichever comes first.
 *
 * <p>A receipt that finds no notice is kept, and looked for again by whoever stores the carrier's answer. Between the
 * two looks nothing can slip through: each side first stores, then looks.
 */
public final class ReceiptDesk {

    private static final int TRIES = 10;

    private final Notices notices;
    private final Orphans orphans;
    private final NoticeDesk desk;
    private final InstantSource time;

    public ReceiptDesk(Notices notices, Orphans orphans, NoticeDesk desk, InstantSource time) {
        this.notices = notices;
        this.orphans = orphans;
        this.desk = desk;
        this.time = time;
    }

    /** Stores what the receipts say; returns only when all of it is stored. */
    public void take(List<TracedReceipt> receipts) {
        var homeless = apply(receipts);
        if (homeless.isEmpty()) {
            return;
        }
        orphans.keep(homeless, time.instant());
        var still = apply(homeless);
        var found = new ArrayList<>(homeless);
        found.removeAll(still);
        orphans.home(found);
    }

    /** Looks for receipts that came before the carrier's answer was stored. */
    void bringHome(List<Settled> settled) {
        var refs = new HashSet<String>();
        var traces = new HashSet<String>();
        for (var each : settled) {
            switch (each.step().state()) {
                case Submitted submitted -> refs.addAll(submitted.refs());
                case SubmitUnknown _ ->
                    traces.add(Objects.requireNonNullElse(each.held().trace(), ""));
                default -> {}
            }
        }
        if (refs.isEmpty() && traces.isEmpty()) {
            return;
        }
        var waiting = orphans.find(refs, traces);
        if (!waiting.isEmpty()) {
            var still = apply(waiting);
            waiting.removeAll(still);
            orphans.home(waiting);
        }
    }

    /** Returns those that are about no notice we know. */
    private List<TracedReceipt> apply(List<TracedReceipt> receipts) {
        for (var attempt = 1; attempt <= TRIES; attempt++) {
            var candidates = candidates(receipts);
            var homeless = new ArrayList<TracedReceipt>();
            var settled = settled(receipts, candidates, homeless);
            desk.writeInstead(SmsDispatch.instead(settled));
            if (notices.settleAsRead(settled, time.instant())) {
                return homeless;
            }
        }
        throw new IllegalStateException("Notices kept changing under %d attempts".formatted(TRIES));
    }

    private List<Held> candidates(List<TracedReceipt> receipts) {
        var refs = new HashSet<String>();
        var traces = new HashSet<String>();
        for (var receipt : receipts) {
            refs.addAll(receipt.refs());
            if (receipt.trace() != null) {
                traces.add(receipt.trace());
            }
        }
        return notices.traced(refs, traces);
    }

    private static List<Settled> settled(
            List<TracedReceipt> receipts, List<Held> candidates, List<TracedReceipt> homeless) {
        var steps = new LinkedHashMap<Held, Step>();
        for (var receipt : receipts) {
            receipt.among(candidates)
                    .ifPresentOrElse(
                            match -> steps.merge(
                                    match.held(),
                                    SmsRules.receipt(match.held().notice(), match.ref(), receipt.status()),
                                    (before, _) -> after(match.held(), before, match.ref(), receipt)),
                            () -> homeless.add(receipt));
        }
        return steps.entrySet().stream()
                .filter(entry ->
                        !entry.getValue().state().equals(entry.getKey().notice().state()))
                .map(entry -> Settled.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A second receipt about the same notice in one batch. */
    private static Step after(Held held, Step before, String ref, TracedReceipt receipt) {
        var next = SmsRules.receipt(held.notice().with(before.state()), ref, receipt.status());
        var facts = new ArrayList<NoticeFact>(before.facts());
        facts.addAll(next.facts());
        return new Step(next.state(), facts, before.letterInstead() || next.letterInstead());
    }
}
