package org.xinfang.notification.sms.smpp;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jsmpp.DefaultPDUReader;
import org.jsmpp.DefaultPDUSender;
import org.jsmpp.SynchronizedPDUSender;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.util.DefaultComposer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one session bound: binds, watches, and binds again with growing patience. */
final class SmppLink implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SmppLink.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final int LISTENERS = 16;

    private final SmppSettings settings;
    private final MessageReceiverListener listener;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Semaphore lost = new Semaphore(0);
    private volatile @Nullable SMPPSession bound;

    SmppLink(SmppSettings settings, MessageReceiverListener listener) {
        this.settings = settings;
        this.listener = listener;
    }

    void start() {
        Thread.ofVirtual().name("smpp-" + settings.name()).start(this::keepBound);
    }

    /** The bound session, or nothing while there is none. */
    @Nullable
    SMPPSession session() {
        var session = bound;
        return session != null && session.getSessionState().isTransmittable() ? session : null;
    }

    private void keepBound() {
        var pause = FIRST_PAUSE;
        try {
            while (closed.getCount() > 0) {
                if (bind()) {
                    pause = FIRST_PAUSE;
                    lost.acquire();
                    log.atWarn().addKeyValue("carrier", settings.name()).log("The carrier's session ended");
                }
                if (closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean bind() {
        var session = new SMPPSession(
                new SynchronizedPDUSender(new DefaultPDUSender(new DefaultComposer())),
                new DefaultPDUReader(),
                new PromptConnections(settings.connectWithin()));
        session.setMessageReceiverListener(listener);
        session.setTransactionTimer(settings.answerWithin().toMillis());
        session.setEnquireLinkTimer(Math.toIntExact(settings.enquireEvery().toMillis()));
        session.setPduProcessorDegree(LISTENERS);
        try {
            lost.drainPermits();
            session.connectAndBind(
                    settings.host(),
                    settings.port(),
                    credentials(),
                    settings.connectWithin().toMillis());
            session.addSessionStateListener((now, _, _) -> {
                if (now == SessionState.CLOSED) {
                    lost.release();
                }
            });
            bound = session;
            if (!session.getSessionState().isBound()) {
                lost.release();
            }
            log.atInfo().addKeyValue("carrier", settings.name()).log("Bound to the carrier");
            return true;
        } catch (IOException refused) {
            log.atDebug().addKeyValue("carrier", settings.name()).log("The carrier cannot be reached");
            session.close();
            return false;
        }
    }

    private BindParameter credentials() {
        return new BindParameter(
                BindType.BIND_TRX,
                settings.systemId(),
                settings.password(),
                "",
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.ISDN,
                null);
    }

    @Override
    public void close() {
        closed.countDown();
        lost.release();
        var session = bound;
        if (session != null) {
            session.unbindAndClose();
        }
    }
}
