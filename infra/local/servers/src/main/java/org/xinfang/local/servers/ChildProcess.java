package org.xinfang.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A program that runs beside us: how it is launched, when it is ready, how it ends. */
public final class ChildProcess {

    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final int TAIL_LINES = 25;

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private @Nullable Process process;

    public ChildProcess(
            String name, List<String> command, Map<String, String> environment, Path log, Lifespan lifespan) {
        this.name = name;
        this.command = lifespan.of(command);
        this.environment = Map.copyOf(environment);
        this.log = log;
    }

    public Path log() {
        return log;
    }

    public long pid() {
        return launched().pid();
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Starts the program; its output is appended to the log, whose older lines a restart keeps. */
    public void launch() {
        if (isAlive()) {
            throw new IllegalStateException("%s is running already, as process %d".formatted(name, pid()));
        }
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            process = builder.start();
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new ServerFault("%s could not be launched: %s".formatted(name, command.getFirst()), e);
        }
    }

    /** Returns when {@code ready} says so. */
    public void awaitReady(Duration atMost, BooleanSupplier ready) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!ready.getAsBoolean()) {
            if (!isAlive()) {
                throw fault("ended with status %d before it was ready"
                        .formatted(launched().exitValue()));
            }
            if (System.nanoTime() > deadline) {
                throw fault("was not ready within %d s".formatted(atMost.toSeconds()));
            }
            pause();
        }
    }

    /** Returns when the program has ended well by itself. */
    public void awaitEnd(Duration atMost) {
        try {
            if (!launched().waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
                throw fault("did not end within %d s".formatted(atMost.toSeconds()));
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        if (launched().exitValue() != 0) {
            throw fault("ended with status %d".formatted(launched().exitValue()));
        }
    }

    public void stop() {
        if (process != null) {
            stop(process.toHandle(), GRACE);
        }
    }

    public void kill() {
        if (process != null) {
            process.destroyForcibly();
            await(process.toHandle(), GRACE);
        }
    }

    /** Ends a process, ours or one that an earlier run of ours left: SIGTERM, and SIGKILL when the grace is over. */
    public static void stop(ProcessHandle process, Duration grace) {
        process.destroy();
        if (!await(process, grace)) {
            process.destroyForcibly();
            await(process, grace);
        }
    }

    private static boolean await(ProcessHandle process, Duration atMost) {
        try {
            var _ = process.onExit().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private Process launched() {
        if (process == null) {
            throw new IllegalStateException(name + " has not been launched");
        }
        return process;
    }

    private ServerFault fault(String what) {
        return new ServerFault("%s %s. Its log %s ends:%n%s".formatted(name, what, log, tail()));
    }

    private String tail() {
        try {
            var lines = Files.readString(log, StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static ServerFault interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new ServerFault("Interrupted while waiting for a server", e);
    }
}
