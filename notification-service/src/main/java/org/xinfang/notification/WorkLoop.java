package org.xinfang.notification;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.xinfang.notification.desk.Turn;

/** Works in turns until there is nothing to do, then waits for a nudge or a moment. */
final class WorkLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(WorkLoop.class);
    private static final Duration IDLE = Duration.ofMillis(200);
    private static final Duration AFTER_FAULT = Duration.ofSeconds(1);
    private static final Duration LONGEST_TURN = Duration.ofSeconds(40);

    private final String name;
    private final List<Turn> turns;
    private final Semaphore nudges = new Semaphore(0);
    private volatile boolean running;
    private Thread worker = Thread.ofVirtual().unstarted(() -> {});

    WorkLoop(String name, List<Turn> turns) {
        this.name = name;
        this.turns = List.copyOf(turns);
    }

    /** Says that there is something to do. Any number of nudges count as one. */
    void nudge() {
        if (nudges.availablePermits() == 0) {
            nudges.release();
        }
    }

    @Override
    public void start() {
        running = true;
        worker = Thread.ofPlatform().name(name).start(this::work);
    }

    private void work() {
        while (running) {
            try {
                var done = 0;
                for (var turn : turns) {
                    done += turn.take();
                }
                if (done == 0 && nudges.tryAcquire(IDLE.toMillis(), TimeUnit.MILLISECONDS)) {
                    nudges.drainPermits();
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException fault) {
                rest(fault);
            }
        }
    }

    /** Nothing is lost: what was taken becomes due again. */
    private void rest(RuntimeException fault) {
        log.atWarn()
                .addKeyValue("loop", name)
                .addKeyValue("fault", fault.getClass().getSimpleName())
                .setCause(fault)
                .log("A turn could not be finished and is tried again");
        try {
            Thread.sleep(AFTER_FAULT);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        nudge();
        try {
            worker.join(LONGEST_TURN);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
