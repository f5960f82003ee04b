package org.xinfang.local.servers;

import java.nio.file.Path;

/**
 * A server of the platform, run as a child process over files that outlive it.
 *
 * <p>Whoever starts a server decides by its {@link Lifespan} what becomes of it afterwards. One that outlives its
 * starter is found again by its pid; {@link ChildProcess#stop(ProcessHandle, java.time.Duration)} ends it.
 */
public sealed interface Server extends AutoCloseable permits Mongod, KafkaBroker, Keycloak {

    /** Starts the process and returns at once, so that several servers may start beside each other. */
    void launch();

    /** Returns when the server answers; throws {@link ServerFault} with the end of its log when it does not in time. */
    void awaitReady();

    /** Launches the server and waits until it answers. */
    default void start() {
        launch();
        awaitReady();
    }

    /** The process and its log. */
    ChildProcess process();

    default long pid() {
        return process().pid();
    }

    default Path log() {
        return process().log();
    }

    /** Asks the server to end, and ends it by force when it does not in time. */
    default void stop() {
        process().stop();
    }

    /** Ends the server without a word, as a failing machine would. */
    default void kill() {
        process().kill();
    }

    @Override
    default void close() {
        stop();
    }
}
