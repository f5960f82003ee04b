package org.xinfang.simulator;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;

/** Takes sessions, lets those bind who may, and hands what they submit to the {@link Counter}. */
final class MessageCentre implements AutoCloseable {

    private static final int PROCESSORS = 64;
    private static final long BIND_WITHIN = 5_000;

    private final SimulatorSettings settings;
    private final OneAddressListener listener;
    private final SMPPServerSessionListener sessions;
    private final Set<SMPPServerSession> bound = ConcurrentHashMap.newKeySet();
    private final ReceiptPost receipts;
    private volatile boolean closed;

    MessageCentre(SimulatorSettings settings, Handsets handsets, FaultScript faults) throws IOException {
        this.settings = settings;
        this.receipts = new ReceiptPost(bound, handsets, settings.receiptDelay());
        this.listener = new OneAddressListener(settings.address());
        this.sessions = new SMPPServerSessionListener(settings.smppPort(), listener);
        sessions.setPduProcessorDegree(PROCESSORS);
        sessions.setMessageReceiverListener(new Counter(handsets, faults, receipts));
        Thread.ofVirtual().name("smpp-accept").start(this::acceptAll);
    }

    int port() {
        return listener.port();
    }

    int bound() {
        return bound.size();
    }

    void dropSessions() {
        bound.forEach(SMPPServerSession::close);
    }

    private void acceptAll() {
        while (!closed) {
            try {
                var session = sessions.accept();
                Thread.ofVirtual().name("smpp-bind").start(() -> bind(session));
            } catch (IOException _) {
                if (!closed) {
                    System.err.println("SMS simulator: a connection could not be accepted");
                }
            }
        }
    }

    private void bind(SMPPServerSession session) {
        try {
            var request = session.waitForBind(BIND_WITHIN);
            if (!settings.admits(request.getSystemId(), request.getPassword())) {
                request.reject(SMPPConstant.STAT_ESME_RBINDFAIL);
                session.close();
                return;
            }
            session.addSessionStateListener((now, _, _) -> {
                if (now == SessionState.CLOSED || now == SessionState.UNBOUND) {
                    bound.remove(session);
                }
            });
            request.accept("XINFANG-SIM", InterfaceVersion.IF_34);
            bound.add(session);
        } catch (TimeoutException | IOException | org.jsmpp.PDUStringException _) {
            session.close();
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            sessions.close();
        } catch (IOException _) {
            // It is closed either way.
        }
        dropSessions();
        receipts.close();
    }
}
