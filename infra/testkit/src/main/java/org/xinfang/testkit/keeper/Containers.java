package org.xinfang.testkit.keeper;

import com.github.dockerjava.api.model.HealthCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
 * Servers as containers of the Docker engine, from the images that an installation is made of.
 *
 * <p>mongod and Kafka tell their clients where they are, so each listens within its container on the very port on which
 * it is published.
 */
record Containers() implements Origin {

    static final String MONGOD = "xinfang/mongod:current";
    static final String KAFKA = "xinfang/kafka:current";
    static final String POSTGRES = "xinfang/postgres:current";
    static final String KEYCLOAK = "xinfang/keycloak:current";
    static final List<String> IMAGES = List.of(MONGOD, KAFKA, POSTGRES, KEYCLOAK);

    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration READY_WITHIN = Duration.ofMinutes(2);
    private static final int CONTROLLER_PORT = 9093;
    private static final String NOBODY_ELSE_REACHES_IT = "secret-of-database";

    @Override
    public Running mongod() {
        int port = FreePort.or(0);
        var container = container(MONGOD, port)
                .withCommand(
                        "--dbpath=/store",
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

    /** As in an installation on PostgreSQL, but in one network namespace with it: a network would have to be removed. */
    @Override
    public Running keycloak() {
        int port = FreePort.or(0);
        var postgres = container(POSTGRES, port)
                .withCopyToContainer(Transferable.of(NOBODY_ELSE_REACHES_IT), "/config/password");
        var database = started(postgres, LOOPBACK, () -> succeeds(postgres, "/opt/start-postgres", "is-ready"));
        var keycloak = container(KEYCLOAK)
                .withNetworkMode("container:" + postgres.getContainerId())
                .withEnv("KC_DB_PASSWORD", NOBODY_ELSE_REACHES_IT)
                .withEnv("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR.name())
                .withEnv("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR.password())
                .withEnv("JAVA_OPTS_KC_HEAP", "-Xmx384m -XX:TieredStopAtLevel=1")
                .withCommand(
                        "start",
                        "--optimized",
                        "--db-url=jdbc:postgresql://%s:5432/keycloak".formatted(LOOPBACK),
                        "--db-username=keycloak",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-port=" + port,
                        "--hostname=" + PUBLIC_URL,
                        "--proxy-headers=xforwarded");
        var url = "http://%s:%d/auth".formatted(LOOPBACK, port);
        var running = started(keycloak, url, () -> isServed(url + "/realms/master"));
        return new Running(url, () -> {
            running.end().run();
            database.end().run();
        });
    }

    /** One whose port, which is not the one that its image asks for, is published. */
    private static GenericContainer<?> container(String image, int port) {
        var container = container(image);
        container.setPortBindings(List.of("%1$s:%2$d:%2$d".formatted(LOOPBACK, port)));
        return container;
    }

    private static GenericContainer<?> container(String image) {
        return new GenericContainer<>(DockerImageName.parse(image))
                .withImagePullPolicy(_ -> false)
                // When it is ready we ask ourselves.
                .withCreateContainerCmdModifier(
                        create -> create.withHealthcheck(new HealthCheck().withTest(List.of("NONE"))))
                .waitingFor(new NoWait());
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

    private static boolean succeeds(GenericContainer<?> container, String... command) {
        try {
            return container.execInContainer(command).getExitCode() == 0;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static boolean isServed(String url) {
        try {
            var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException away) {
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
