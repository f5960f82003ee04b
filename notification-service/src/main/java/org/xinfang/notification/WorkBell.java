package org.xinfang.notification;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Rings when something new is due, for every loop that wants to hear it. */
final class WorkBell {

    private final List<WorkLoop> loops = new CopyOnWriteArrayList<>();

    WorkLoop wakes(WorkLoop loop) {
        loops.add(loop);
        return loop;
    }

    void ring() {
        loops.forEach(WorkLoop::nudge);
    }
}
