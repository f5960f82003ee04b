package org.xinfang.platform.messaging;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.xinfang.platform.messaging.Outbox.Claim;

/**
 * Carries what waits in one outbox to Kafka: at least once, each aggregate in order on each topic.
 *
 * <p>It is nudged after every save and sweeps by itself after a crash. Any number of relays may work on one outbox;
 * they share it by claims. An event that the broker will never take is parked in its document and counted, so that it
 * stands in nobody's way.
 */
public final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

    private final Outbox outbox;
    private final Dispatch dispatch;
    private final OutboxSettings settings;
    private final InstantSource time;
    private final Semaphore nudges = new Semaphore(0);

    private volatile boolean running;
    private Thread worker = Thread.ofVirtual().unstarted(() -> {});

    public OutboxRelay(Outbox outbox, Dispatch dispatch, OutboxSettings settings, InstantSource time) {
        this.outbox = outbox;
        this.dispatch = dispatch;
        this.settings = settings;
        this.time = time;
    }

    /** Says that something waits. Cheap; any number of nudges before the relay looks count as one. */
    public void nudge() {
        nudges.release();
    }

    /** Sends until nothing is free to be claimed. Returns how many messages were settled. */
    public int drain() {
        var settled = 0;
        while (true) {
            var claims = outbox.claim(UUID.randomUUID().toString(), time.instant());
            if (claims.isEmpty()) {
                return settled;
            }
            settled += send(claims);
        }
    }

    private int send(List<Claim> claims) {
        var sending = new ArrayList<Sending>(claims.size());
        for (var claim : claims) {
            sending.add(new Sending(claim, settings.tries()));
        }
        var wave = 0;
        while (dispatch.send(sending, wave)) {
            wave++;
        }
        var settlements = sending.stream().map(Sending::settlement).toList();
        outbox.settle(settlements, time.instant());
        return settlements.stream()
                .mapToInt(each -> each.sent().size() + each.parked().size())
                .sum();
    }

    @Override
    public void start() {
        outbox.ensureIndex();
        running = true;
        worker = Thread.ofPlatform().name("relay " + outbox.name()).start(this::work);
    }

    private void work() {
        while (running) {
            try {
                drain();
                if (nudges.tryAcquire(settings.sweepEvery().toMillis(), TimeUnit.MILLISECONDS)) {
                    nudges.drainPermits();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException fault) {
                rest(fault);
            }
        }
    }

    /** The database is away: nothing is lost by waiting, the outbox is where the events are. */
    private void rest(RuntimeException fault) {
        LOG.atWarn()
                .addKeyValue("outbox", outbox.name())
                .addKeyValue("fault", fault.getClass().getSimpleName())
                .log("The relay could not work and tries again");
        try {
            Thread.sleep(settings.retryAfter());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        nudge();
        try {
            worker.join(settings.leaseFor());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Late to start and early to stop: what requests saved on the way down is swept at the next start. */
    @Override
    public int getPhase() {
        return 0;
    }
}
