package org.xinfang.testkit.keeper;

import com.github.dockerjava.api.model.HealthCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.InterruptException;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.DockerImageName;
import org.xinfang.local.servers.BrokerProperties;
import org.xinfang.local.servers.FreePort;
import org.xinfang.local.servers.KafkaSecurity;
import org.xinfang.local.servers.ReplicaSet;
import org.xinfang.local.servers.ServerFault;

/**
 * Servers as containers of the Docker engine.
 *
 * <p>Both tell their clients where they are, so each listens within its container on the very port on which it is
 * published.
 */
record Containers() implements Origin {

    static final String MONGOD = "xinfang/mongod:current";
    static final String KAFKA = "xinfang/kafka:current";

    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration READY_WITHIN = Duration.ofMinutes(2);
    private static final int CONTROLLER_PORT = 9093;

    @Override
    public Running mongod() {
        int port = FreePort.or(0);
        var container = container(MONGOD, port)
                .withCommand(
                        "--dbpath=/data/db",
                        "--bind_ip_all",
                        "--port=" + port,
                        "--replSet=" + ReplicaSet.NAME,
                        "--oplogSize=256",
                        "--wiredTigerCacheSizeGB=0.25",
                        "--quiet",
                        "--setParameter=diagnosticDataCollectionEnabled=false");
        var set = new ReplicaSet(port);
        return started(
                container,
                "mongodb://%s:%d/?replicaSet=%s".formatted(LOOPBACK, port, ReplicaSet.NAME),
                set::isWritable);
    }

    @Override
    public Running kafka() {
        int port = FreePort.or(0);
        var place = new BrokerProperties.Place("0.0.0.0", LOOPBACK, port);
        var properties = new BrokerProperties(Path.of("/data"), place, CONTROLLER_PORT, new KafkaSecurity.Open());
        var file = Path.of("/config/server.properties");
        var container = container(KAFKA, port)
                .withEnv("KAFKA_HEAP", "384m")
                .withCopyToContainer(Transferable.of(properties.text()), file.toString())
                .withCopyToContainer(Transferable.of(properties.formatFile(file)), "/config/format.arguments");
        var bootstrap = "%s:%d".formatted(LOOPBACK, port);
        return started(container, bootstrap, () -> answers(bootstrap));
    }

    private static GenericContainer<?> container(String image, int port) {
        var container = new GenericContainer<>(DockerImageName.parse(image))
                .withImagePullPolicy(_ -> false)
                .withCreateContainerCmdModifier(create -> {
                    Objects.requireNonNull(create.getHostConfig()).withAutoRemove(true);
                    // Its port is not the one that the image asks.
                    create.withHealthcheck(new HealthCheck().withTest(List.of("NONE")));
                })
                .waitingFor(new NoWait());
        container.setPortBindings(List.of("%1$s:%2$d:%2$d".formatted(LOOPBACK, port)));
        return container;
    }

    private static Running started(GenericContainer<?> container, String address, BooleanSupplier ready) {
        container.start();
        var lifeline = Lifeline.of(container.getContainerId());
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!ready.getAsBoolean()) {
            if (!container.isRunning() || System.nanoTime() > deadline) {
                throw new ServerFault(
                        "%s did not answer:%n%s".formatted(container.getDockerImageName(), container.getLogs()));
            }
            pause();
        }
        return new Running(address, lifeline::end);
    }

    private static boolean answers(String bootstrap) {
        var patience = Map.<String, Object>of(
                "bootstrap.servers", bootstrap, "request.timeout.ms", 3000, "default.api.timeout.ms", 3000);
        try (var admin = Admin.create(patience)) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
