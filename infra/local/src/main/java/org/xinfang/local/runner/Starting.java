package org.xinfang.local.runner;

import java.util.Optional;
import org.xinfang.local.runner.installation.Installation;
import org.xinfang.local.runner.process.Component;
import org.xinfang.local.runner.process.Mark;
import org.xinfang.local.runner.process.Session;
import org.xinfang.local.runner.steps.Step;

/**
 * The start of one component: left alone when it runs and is well, begun anew when it is ill, when what it runs has
 * changed, or when it was asked for.
 */
record Starting(Component component, Installation installation, Launched launched, boolean anew) implements Step.Work {

    @Override
    public String perform() throws InterruptedException {
        var present = Mark.read(installation.marks(), component.name());
        if (present.isPresent() && mayStay(present.get())) {
            return "reused (process %d)".formatted(present.get().pid());
        }
        var began = System.nanoTime();
        var how = clearAway(present);
        var program = component.program().get();
        var mark = launched.launch(component, program);
        program.awaitReady();
        return "%s in %.1f s (process %d)".formatted(how, (System.nanoTime() - began) / 1e9, mark.pid());
    }

    private boolean mayStay(Mark mark) {
        return !anew
                && mark.isAlive()
                && mark.fingerprint().equals(component.fingerprint())
                && component.health().getAsBoolean();
    }

    private String clearAway(Optional<Mark> present) throws InterruptedException {
        if (present.isEmpty()) {
            return "ready";
        }
        var how = present.get().isAlive() ? "restarted" : "had ended; ready";
        new Session(present.get()).end(component.part().grace());
        present.get().erase(installation.marks());
        return how;
    }
}
