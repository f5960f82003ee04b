package org.xinfang.local.runner;

import java.util.Arrays;
import org.xinfang.local.runner.installation.CannotStart;
import org.xinfang.local.runner.installation.Installation;
import org.xinfang.local.runner.parts.Platform;
import org.xinfang.local.runner.process.Part;
import org.xinfang.local.runner.steps.Progress;

/** The command {@code infra/up}: returns when everything is well, and leaves it running. */
public final class Up {

    private Up() {}

    /** Ends with status 1 and a sentence when the platform cannot be started. */
    static void main(String[] arguments) throws Exception {
        try {
            up(Options.of(arguments));
        } catch (CannotStart e) {
            System.err.println(e.sentence());
            System.exit(1);
        }
    }

    private static void up(Options options) throws Exception {
        if (options.help()) {
            System.out.println(Options.HELP);
            return;
        }
        var installation = Installation.ofThisProcess();
        var progress = Progress.onThisTerminal();
        try (var turn = Turn.take(installation)) {
            refuseAfterCutOffStart(installation, progress);
            var way = new WayUp(new Platform(installation, progress), progress, options.only(), turn);
            way.check();
            way.go();
        }
    }

    /** Nothing is known of what a start that was cut off has left; what is known to stop everything is the way down. */
    private static void refuseAfterCutOffStart(Installation installation, Progress progress) {
        if (Turn.lastStart(installation).isEmpty()) {
            return;
        }
        var stopping = new Stopping(installation, progress);
        var left = Arrays.stream(Part.values())
                .filter(stopping::runs)
                .map(Part::label)
                .toList();
        if (!left.isEmpty()) {
            throw new CannotStart("An earlier infra/up was cut off and left %s running: run infra/down, then infra/up."
                    .formatted(String.join(", ", left)));
        }
        progress.say("An earlier infra/up was cut off; nothing of it runs, so this is a new start.");
    }
}
