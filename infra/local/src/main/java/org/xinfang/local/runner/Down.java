package org.xinfang.local.runner;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.xinfang.local.runner.installation.CannotStart;
import org.xinfang.local.runner.installation.Installation;
import org.xinfang.local.runner.process.Mark;
import org.xinfang.local.runner.process.Part;
import org.xinfang.local.runner.steps.Progress;

/** The command {@code infra/down}. */
public final class Down {

    private static final Duration START_ENDS_WITHIN = Duration.ofSeconds(90);

    private Down() {}

    /** Ends with status 1 and one sentence when it cannot do what was asked. */
    static void main(String[] arguments) throws Exception {
        try {
            down(Options.of(arguments));
        } catch (CannotStart e) {
            System.err.println(e.sentence());
            System.exit(1);
        }
    }

    private static void down(Options options) throws Exception {
        if (options.help()) {
            System.out.println(Options.HELP);
            return;
        }
        var installation = Installation.ofThisProcess();
        breakOff(installation);
        try (var turn = Turn.take(installation)) {
            var stopping = new Stopping(installation, Progress.onThisTerminal());
            var running = wanted(options).stream().filter(stopping::runs).toList();
            stopping.stop(running);
            System.out.println(
                    running.isEmpty() ? "Nothing runs." : "Stopped. The state stays in " + installation.home());
            turn.begin();
        }
    }

    /** A start under way is ended first: it stops by itself what it has launched. */
    private static void breakOff(Installation installation) throws InterruptedException {
        var start = Turn.lastStart(installation).filter(Mark::isAlive);
        if (start.isEmpty()) {
            return;
        }
        System.out.println("Breaking off the infra/up that is under way");
        ProcessHandle.of(start.get().pid()).ifPresent(ProcessHandle::destroy);
        var until = System.nanoTime() + START_ENDS_WITHIN.toNanos();
        while (start.get().isAlive() && System.nanoTime() < until) {
            Thread.sleep(Duration.ofMillis(100));
        }
    }

    private static List<Part> wanted(Options options) {
        return options.only().map(List::of).orElseGet(() -> Arrays.asList(Part.values()));
    }
}
