package org.xinfang.notification.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.xinfang.notification.register.TracedReceipt;
import org.xinfang.notification.sms.CarrierReceipt;
import org.xinfang.notification.sms.CarrierReceipt.Status;
import org.xinfang.notification.sms.Receipts;

/**
 * Gathers receipts that come in at the same time, so that they are stored together.
 *
 * <p>The carrier's threads wait for the store; a receipt that cannot be stored is not acknowledged.
 */
public final class ReceiptInbox implements Receipts, Turn {

    private static final int MOST = 200;
    private static final long PATIENCE_SECONDS = 10;

    private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
    private final UnaryOperator<String> index;
    private final ReceiptDesk desk;
    private volatile Runnable nudge = () -> {};

    /**
     * An inbox before a desk.
     *
     * @param index makes a number unreadable
     */
    public ReceiptInbox(UnaryOperator<String> index, ReceiptDesk desk) {
        this.index = index;
        this.desk = desk;
    }

    public void nudging(Runnable loop) {
        nudge = loop;
    }

    @Override
    public void accept(CarrierReceipt receipt) {
        if (receipt.status() == Status.UNDERWAY) {
            return;
        }
        var arrival = new Arrival(TracedReceipt.of(receipt, index), new CompletableFuture<>());
        arrivals.add(arrival);
        nudge.run();
        try {
            arrival.stored().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped");
        } catch (ExecutionException | TimeoutException unstored) {
            throw new IllegalStateException("Not stored", unstored);
        }
    }

    @Override
    public int take() {
        var batch = new ArrayList<Arrival>();
        arrivals.drainTo(batch, MOST);
        if (batch.isEmpty()) {
            return 0;
        }
        try {
            desk.take(receipts(batch));
            batch.forEach(arrival -> arrival.stored().complete(true));
        } catch (RuntimeException fault) {
            batch.forEach(arrival -> arrival.stored().completeExceptionally(new CompletionException(fault)));
            throw fault;
        }
        return batch.size();
    }

    private static List<TracedReceipt> receipts(List<Arrival> batch) {
        return batch.stream().map(Arrival::receipt).distinct().toList();
    }

    private record Arrival(TracedReceipt receipt, CompletableFuture<Boolean> stored) {}
}
