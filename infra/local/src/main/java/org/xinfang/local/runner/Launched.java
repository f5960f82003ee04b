package org.xinfang.local.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.xinfang.local.runner.installation.CannotStart;
import org.xinfang.local.runner.installation.Installation;
import org.xinfang.local.runner.process.Birth;
import org.xinfang.local.runner.process.Component;
import org.xinfang.local.runner.process.Mark;
import org.xinfang.local.runner.process.Program;

/** What this run has launched: each is marked before anybody can ask, and after the end of launching there is no more. */
final class Launched {

    private final Installation installation;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final List<Component> components = new ArrayList<>();
    private boolean over;

    Launched(Installation installation) {
        this.installation = installation;
    }

    /** Several may be launched at once; none while launching is being ended. */
    Mark launch(Component component, Program program) {
        lock.readLock().lock();
        try {
            if (over) {
                throw new CannotStart("The start was broken off.");
            }
            synchronized (components) {
                components.add(component);
            }
            var pid = program.launch();
            var birth = Birth.of(pid)
                    .orElseThrow(() -> new CannotStart("%s ended at once; its log is %s."
                            .formatted(component.name(), installation.log(component.name()))));
            var mark = new Mark(component.name(), pid, birth, component.fingerprint());
            mark.write(installation.marks());
            return mark;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Ends launching and says what had been launched. */
    List<Component> end() {
        lock.writeLock().lock();
        try {
            over = true;
            return List.copyOf(components);
        } finally {
            lock.writeLock().unlock();
        }
    }
}
