package org.xinfang.simulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPServerSession;
import org.jspecify.annotations.Nullable;

/** Brings receipts to whoever is bound, and keeps them until somebody takes them. */
final class ReceiptPost implements AutoCloseable {

    private static final int DELIVERY_RECEIPT = 0x04;
    private static final int WINDOW = 50;
    private static final Duration AGAIN = Duration.ofMillis(500);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyMMddHHmm").withZone(ZoneOffset.UTC);

    private final Set<SMPPServerSession> sessions;
    private final Handsets handsets;
    private final Duration delay;
    private final InstantSource clock = InstantSource.system();
    private final ExecutorService couriers = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore window = new Semaphore(WINDOW);

    ReceiptPost(Set<SMPPServerSession> sessions, Handsets handsets, Duration delay) {
        this.sessions = sessions;
        this.handsets = handsets;
        this.delay = delay;
    }

    /** What is said about one part. */
    record Receipt(
            long number,
            String mobile,
            String from,
            @Nullable Short mark,
            String state) {}

    void post(Receipt receipt) {
        couriers.execute(() -> {
            try {
                Thread.sleep(delay);
                while (!deliverNow(receipt)) {
                    Thread.sleep(AGAIN);
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    boolean deliverNow(Receipt receipt) {
        var bound = new ArrayList<>(sessions);
        if (bound.isEmpty()) {
            return false;
        }
        window.acquireUninterruptibly();
        try {
            send(bound.get(ThreadLocalRandom.current().nextInt(bound.size())), receipt);
            handsets.countReceipt();
            return true;
        } catch (PDUException
                | ResponseTimeoutException
                | InvalidResponseException
                | NegativeResponseException
                | IOException _) {
            return false;
        } finally {
            window.release();
        }
    }

    private void send(SMPPServerSession session, Receipt receipt)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        var now = DATE.format(clock.instant());
        var text = "id:%010d sub:001 dlvrd:001 submit date:%s done date:%s stat:%s err:000 text:"
                .formatted(receipt.number(), now, now, receipt.state());
        var parameters = receipt.mark() == null
                ? new OptionalParameter[0]
                : new OptionalParameter[] {new OptionalParameter.User_message_reference(receipt.mark())};
        session.deliverShortMessage(
                "",
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.ISDN,
                receipt.mobile(),
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.ISDN,
                receipt.from(),
                new ESMClass(DELIVERY_RECEIPT),
                (byte) 0,
                (byte) 0,
                new RegisteredDelivery(0),
                DataCodings.newInstance((byte) 0),
                text.getBytes(StandardCharsets.US_ASCII),
                parameters);
    }

    @Override
    public void close() {
        couriers.shutdownNow();
    }
}
