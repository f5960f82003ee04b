package org.xinfang.local.runner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.xinfang.local.runner.installation.Installation;
import org.xinfang.local.runner.process.Mark;
import org.xinfang.local.runner.process.Part;
import org.xinfang.local.runner.process.Session;
import org.xinfang.local.runner.steps.Conductor;
import org.xinfang.local.runner.steps.Progress;
import org.xinfang.local.runner.steps.Step;

/** The way down: whoever leans on others ends before them, and nobody is left. */
record Stopping(Installation installation, Progress progress) {

    void stop(Collection<Part> parts) throws Exception {
        var steps = new ArrayList<Step>();
        for (var part : List.of(Part.values()).reversed()) {
            if (parts.contains(part)) {
                steps.add(new Step(part.label(), leaningOn(part), () -> stop(part)));
            }
        }
        new Conductor(progress).perform(steps);
    }

    /** Marked and of them something alive. */
    boolean runs(Part part) {
        return Mark.read(installation.marks(), part.label())
                .filter(mark -> !new Session(mark).isOver())
                .isPresent();
    }

    private String stop(Part part) throws InterruptedException {
        var mark = Mark.read(installation.marks(), part.label());
        if (mark.isPresent()) {
            new Session(mark.get()).end(part.grace());
            mark.get().erase(installation.marks());
        }
        return "stopped";
    }

    private static List<String> leaningOn(Part part) {
        return Arrays.stream(Part.values())
                .filter(other -> other.needs().contains(part))
                .map(Part::label)
                .toList();
    }
}
