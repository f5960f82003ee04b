package org.xinfang.local.runner.steps;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Tells the person at the terminal what is done and what is waited for, on a line that moves where the terminal can. */
public final class Progress {

    private static final Duration TICK = Duration.ofMillis(250);
    private static final Duration QUIET_FOR = Duration.ofSeconds(10);
    private static final String CLEAR_LINE = "\r\033[K";

    private final PrintStream out;
    private final boolean terminal;
    private final long began = System.nanoTime();
    private final Set<String> underWay = new ConcurrentSkipListSet<>();
    private long lastLine = began;

    public Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    public static Progress onThisTerminal() {
        var isTerminal = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        return new Progress(System.out, isTerminal);
    }

    public synchronized void say(String line) {
        out.printf("%s%s%n", terminal ? CLEAR_LINE : "", line);
        out.flush();
        lastLine = System.nanoTime();
    }

    void begins(String step) {
        underWay.add(step);
    }

    void ends(String step, String outcome) {
        underWay.remove(step);
        say("  %5.1f s  %-16s %s".formatted(seconds(), step, outcome));
    }

    public double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    /** Shows what is waited for, until its thread is interrupted. */
    public void watch() {
        try {
            while (true) {
                Thread.sleep(TICK);
                tick();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void tick() {
        if (underWay.isEmpty()) {
            return;
        }
        if (terminal) {
            out.printf("%s  %5.1f s  waiting for %s", CLEAR_LINE, seconds(), String.join(", ", underWay));
            out.flush();
        } else if (System.nanoTime() - lastLine > QUIET_FOR.toNanos()) {
            say("  %5.1f s  waiting for %s".formatted(seconds(), String.join(", ", underWay)));
        }
    }
}
