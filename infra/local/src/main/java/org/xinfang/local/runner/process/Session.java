package org.xinfang.local.runner.process;

import java.time.Duration;
import java.util.List;

/**
 * All processes of the session that a marked process led.
 *
 * <p>They are found even when their leader was killed: the kernel gives a number to nobody else while a session bears
 * it.
 */
public record Session(Mark mark) {

    private static final Duration POLL = Duration.ofMillis(50);

    /** Asks first and insists when the time is over; nothing of the session is left when this returns. */
    public void end(Duration grace) throws InterruptedException {
        members().forEach(ProcessHandle::destroy);
        var until = System.nanoTime() + grace.toNanos();
        while (!isOver()) {
            if (System.nanoTime() > until) {
                members().forEach(ProcessHandle::destroyForcibly);
            }
            Thread.sleep(POLL);
        }
    }

    public boolean isOver() {
        return members().isEmpty();
    }

    private List<ProcessHandle> members() {
        if (!mark.birth().boot().equals(Birth.thisBoot()) || isStrangers()) {
            return List.of();
        }
        return ProcessHandle.allProcesses()
                .filter(one -> Stat.of(one.pid()).filter(this::isOurs).isPresent())
                .toList();
    }

    private boolean isOurs(Stat stat) {
        return !stat.isOver()
                && stat.session() == mark.pid()
                && stat.tick() >= mark.birth().tick();
    }

    /** Whether the leader's number was given to another process, which happens only after the whole session ended. */
    private boolean isStrangers() {
        return Birth.of(mark.pid()).filter(birth -> !birth.equals(mark.birth())).isPresent();
    }
}
