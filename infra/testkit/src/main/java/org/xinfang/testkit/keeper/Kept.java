package org.xinfang.testkit.keeper;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xinfang.local.servers.Lifespan;
import org.xinfang.testkit.keeper.Origin.Running;

/** A server that is started once, by the first who asks. */
final class Kept {

    /** Its one thread launches the server and lives as long as we do, as {@link Lifespan#ENDS_WITH_US} wants it. */
    private final ExecutorService launcher;

    private final String name;
    private final Supplier<Running> server;
    private @Nullable CompletableFuture<Running> started;

    Kept(String name, Supplier<Running> server) {
        this.launcher =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).factory());
        this.name = name;
        this.server = server;
    }

    /** Waits until the server answers. */
    String address() {
        return starting().join().address();
    }

    private synchronized CompletableFuture<Running> starting() {
        if (started == null) {
            started = CompletableFuture.supplyAsync(this::start, launcher);
        }
        return started;
    }

    private Running start() {
        long asked = System.nanoTime();
        var one = server.get();
        System.out.printf("%s answers after %d ms%n", name, (System.nanoTime() - asked) / 1_000_000);
        return one;
    }

    synchronized void end() {
        if (started != null) {
            started.thenAccept(running -> running.end().run())
                    .exceptionally(fault -> null)
                    .join();
        }
    }
}
