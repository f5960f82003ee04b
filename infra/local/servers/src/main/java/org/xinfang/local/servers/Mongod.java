package org.xinfang.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A mongod as a replica set of one, so that majority writes, transactions and change streams work as on three. */
public final class Mongod implements Server {

    private static final Duration READY_WITHIN = Duration.ofSeconds(60);

    private final Settings settings;
    private final int port;
    private final ChildProcess process;
    private final ReplicaSet replicaSet;

    /** Port 0 means any that is free; the server keeps it over its restarts. */
    public record Settings(Path binary, Path data, Path log, int port, double cacheGigabytes, Lifespan lifespan) {}

    public Mongod(Settings settings) {
        this.settings = settings;
        this.port = FreePort.or(settings.port());
        this.process = new ChildProcess("mongod", command(), Map.of(), settings.log(), settings.lifespan());
        this.replicaSet = new ReplicaSet(port);
    }

    @Override
    public void launch() {
        try {
            Files.createDirectories(settings.data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process.launch();
    }

    @Override
    public void awaitReady() {
        process.awaitReady(READY_WITHIN, replicaSet::isWritable);
    }

    @Override
    public ChildProcess process() {
        return process;
    }

    public int port() {
        return port;
    }

    public String uri(String database) {
        return "mongodb://127.0.0.1:%d/%s?replicaSet=%s".formatted(port, database, ReplicaSet.NAME);
    }

    private List<String> command() {
        return List.of(
                settings.binary().toString(),
                "--dbpath",
                settings.data().toString(),
                "--bind_ip",
                "127.0.0.1",
                "--port",
                Integer.toString(port),
                "--replSet",
                ReplicaSet.NAME,
                "--oplogSize",
                "256",
                "--wiredTigerCacheSizeGB",
                Double.toString(settings.cacheGigabytes()),
                "--nounixsocket",
                "--quiet",
                "--setParameter",
                "diagnosticDataCollectionEnabled=false",
                // There is no other member that could take over, so nothing is won by waiting for one.
                "--setParameter",
                "shutdownTimeoutMillisForSignaledShutdown=0");
    }
}
