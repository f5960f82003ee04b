package org.xinfang.notification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.xinfang.notification.sms.Receipts;
import org.xinfang.notification.sms.SmsCarrier;
import org.xinfang.notification.sms.guarded.CarrierLimits;
import org.xinfang.notification.sms.guarded.GuardedCarrier;
import org.xinfang.notification.sms.smpp.SmppCarrier;
import org.xinfang.notification.sms.smpp.SmppSettings;

/** The carriers of this installation, bound while the service runs. */
final class Carriers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Carriers.class);

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration REST = Duration.ofSeconds(5);

    private final List<SmppCarrier> links = new ArrayList<>();
    private final List<SmsCarrier> guarded = new ArrayList<>();
    private volatile boolean running;

    Carriers(SmsSettings settings, Receipts receipts) {
        for (var carrier : settings.carriers()) {
            var link = new SmppCarrier(smpp(carrier), receipts);
            links.add(link);
            guarded.add(new GuardedCarrier(link, new CarrierLimits(carrier.tps(), carrier.window(), PATIENCE, REST)));
        }
    }

    private static SmppSettings smpp(SmsSettings.Carrier carrier) {
        return new SmppSettings(
                carrier.name(),
                carrier.host(),
                carrier.port(),
                carrier.systemId(),
                carrier.password(),
                carrier.sender(),
                carrier.connectWithin(),
                carrier.answerWithin(),
                carrier.enquireEvery());
    }

    List<SmsCarrier> guarded() {
        return List.copyOf(guarded);
    }

    /** While no carrier is there, messages are not even taken in hand. */
    boolean isAnyBound() {
        return links.stream().anyMatch(SmppCarrier::isBound);
    }

    @Override
    public void start() {
        if (links.isEmpty()) {
            log.warn("No carrier is named in xinfang.sms.carriers: messages wait until one is");
        }
        links.forEach(SmppCarrier::start);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        links.forEach(SmppCarrier::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Bound before messages are handed over, and until the last receipt in hand is stored. */
    @Override
    public int getPhase() {
        return -1_000;
    }
}
