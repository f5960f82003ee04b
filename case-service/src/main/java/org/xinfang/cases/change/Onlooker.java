package org.xinfang.cases.change;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.xinfang.cases.change.Notice.Anew;
import org.xinfang.kernel.OfficePath;

/** Somebody who looks on. Whoever cannot keep up is told to look anew instead of everything that was missed. */
public final class Onlooker implements AutoCloseable {

    private static final int BACKLOG = 2_500;

    private final OfficePath office;
    private final Consumer<Onlooker> leaving;
    private final BlockingQueue<Optional<Notice>> waiting = new LinkedBlockingQueue<>(BACKLOG);
    private volatile boolean ended;

    Onlooker(OfficePath office, Consumer<Onlooker> leaving) {
        this.office = office;
        this.leaving = leaving;
    }

    OfficePath office() {
        return office;
    }

    /** The next thing to tell, or nothing within the patience. */
    public Optional<Notice> next(Duration patience) throws InterruptedException {
        var told = waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        return told == null ? Optional.empty() : told;
    }

    /** Whether nothing will ever come again. */
    public boolean hasEnded() {
        return ended && waiting.isEmpty();
    }

    void tell(Notice notice) {
        if (!waiting.offer(Optional.of(notice))) {
            waiting.clear();
            waiting.add(Optional.of(new Anew(notice.place())));
        }
    }

    void end() {
        ended = true;
        // Whoever waits need not wait to the end.
        waiting.offer(Optional.empty());
    }

    @Override
    public void close() {
        leaving.accept(this);
    }
}
