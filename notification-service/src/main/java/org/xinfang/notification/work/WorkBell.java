package org.xinfang.notification.work;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Rings when something new is due, for every loop that wants to hear it. */
public final class WorkBell {

    private final List<WorkLoop> loops = new CopyOnWriteArrayList<>();

    public WorkLoop wakes(WorkLoop loop) {
        loops.add(loop);
        return loop;
    }

    public void ring() {
        loops.forEach(WorkLoop::nudge);
    }
}
