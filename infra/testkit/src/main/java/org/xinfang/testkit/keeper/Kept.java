package org.xinfang.testkit.keeper;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xinfang.local.servers.Lifespan;
import org.xinfang.local.servers.Server;

/** A server that is started once, by the first who asks. */
final class Kept<S extends Server> {

    /** Its one thread launches the server and lives as long as we do, as {@link Lifespan#ENDS_WITH_US} wants it. */
    private final ExecutorService launcher;

    private final String name;
    private final Supplier<S> server;
    private @Nullable CompletableFuture<S> started;

    Kept(String name, Supplier<S> server) {
        this.launcher =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).factory());
        this.name = name;
        this.server = server;
    }

    /** Waits until the server answers. */
    S started() {
        return starting().join();
    }

    private synchronized CompletableFuture<S> starting() {
        if (started == null) {
            started = CompletableFuture.supplyAsync(this::start, launcher);
        }
        return started;
    }

    private S start() {
        long asked = System.nanoTime();
        var one = server.get();
        one.start();
        System.out.printf("%s answers after %d ms%n", name, (System.nanoTime() - asked) / 1_000_000);
        return one;
    }

    /** The data is removed next, so there is nothing that an orderly end would save. */
    synchronized void kill() {
        if (started != null) {
            started.thenAccept(Server::kill).exceptionally(fault -> null).join();
        }
    }
}
