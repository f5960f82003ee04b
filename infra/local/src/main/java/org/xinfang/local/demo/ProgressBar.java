package org.xinfang.local.demo;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** How far a run has come, on one line of a terminal, or a line now and then where there is none. */
final class ProgressBar {

    private static final int WIDTH = 40;

    private final PrintStream out;
    private final boolean terminal =
            Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    private final AtomicInteger done = new AtomicInteger();
    private final int total;
    private final String what;

    ProgressBar(PrintStream out, String what, int total) {
        this.out = out;
        this.what = what;
        this.total = total;
    }

    void advance() {
        var now = done.incrementAndGet();
        if (terminal) {
            out.print("\r" + line(now) + (now == total ? "\n" : ""));
        } else if (now == total || now % Math.max(1, total / 10) == 0) {
            out.println(line(now));
        }
        out.flush();
    }

    private String line(int now) {
        var filled = total == 0 ? WIDTH : now * WIDTH / total;
        return "%s [%s%s] %d/%d".formatted(what, "#".repeat(filled), ".".repeat(WIDTH - filled), now, total);
    }
}
