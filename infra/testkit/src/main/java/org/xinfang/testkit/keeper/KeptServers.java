package org.xinfang.testkit.keeper;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.transport.DockerHttpClient;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import com.mongodb.client.MongoClient;
import com.mongodb.internal.connection.Cluster;
import com.sun.jna.Native;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.codec.Charsets;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.io.IOUtils;
import org.apache.commons.lang3.StringUtils;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.rnorth.ducttape.unreliables.Unreliables;
import org.slf4j.Logger;
import org.testcontainers.containers.GenericContainer;
import org.xinfang.local.servers.ChildProcess;
import org.xinfang.local.servers.Keycloak;
import org.xinfang.local.servers.Lifespan;
import org.xinfang.local.servers.Server;
import org.xinfang.local.servers.ServerFault;
import org.xinfang.local.servers.ServerFiles;
import org.xinfang.testkit.Servers;

/** The servers that the build's {@link Keeper} has, as {@link ServerKind} says: containers or child processes. */
public final class KeptServers implements Servers {

    private static final KeptServers OF_THIS_BUILD = new KeptServers(Build.current());

    /** Whose jars the keeper runs on: no more than it needs, so that no setting of a service reaches it. */
    private static final List<Class<?>> NEEDED = List.of(
            Keeper.class,
            Server.class,
            MongoClient.class,
            Cluster.class,
            Document.class,
            Admin.class,
            Logger.class,
            // Testcontainers and what it stands on.
            GenericContainer.class,
            DockerClient.class,
            DockerHttpClient.class,
            ZerodepDockerHttpClient.class,
            JsonProperty.class,
            Native.class,
            Unreliables.class,
            ArchiveEntry.class,
            Charsets.class,
            IOUtils.class,
            StringUtils.class);

    /** Our own lifeline does what the reaper would do, whose image only a registry has. */
    private static final Map<String, String> TESTCONTAINERS = Map.of(
            "TESTCONTAINERS_RYUK_DISABLED", "true",
            "TESTCONTAINERS_CHECKS_DISABLE", "true",
            "TESTCONTAINERS_HOST_OVERRIDE", "localhost");

    private final Build build;

    KeptServers(Build build) {
        this.build = build;
    }

    /** The servers of the build that we are a part of. */
    public static KeptServers ofThisBuild() {
        return OF_THIS_BUILD;
    }

    @Override
    public String mongoUri(String database) {
        return ask("mongod").replace("/?", "/" + database + "?");
    }

    @Override
    public String kafkaBootstrap() {
        return ask("kafka");
    }

    @Override
    public String keycloakUrl() {
        return ask("keycloak");
    }

    @Override
    public Keycloak.Administrator keycloakAdministrator() {
        return Origin.ADMINISTRATOR;
    }

    private String ask(String server) {
        try {
            var keeper = URI.create("http://127.0.0.1:%d/%s".formatted(keeperPort(), server));
            var connection = (HttpURLConnection) keeper.toURL().openConnection();
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                throw new ServerFault(new String(connection.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
            }
            return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds the keeper or starts it; the lock is for the test processes of a parallel build. */
    private synchronized int keeperPort() throws IOException {
        Files.createDirectories(build.folder());
        try (var channel = FileChannel.open(
                        build.folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            var running = Address.read(build.folder());
            return running.isPresent() ? running.get().port() : startKeeper().port();
        }
    }

    private Address startKeeper() throws IOException {
        Address.remove(build.folder());
        var kind = ServerKind.ofThisBuild();
        System.out.printf("The servers of this build are %s.%n", kind);
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                Keeper.class.getName(),
                Long.toString(build.process().pid()),
                build.folder().toString(),
                ServerFiles.checkout().toString(),
                kind.name());
        var log = build.folder().resolve("keeper.log");
        var keeper = new ChildProcess("keeper", command, TESTCONTAINERS, log, Lifespan.OUTLIVES_US);
        keeper.launch();
        keeper.awaitReady(Duration.ofSeconds(30), this::isAnnounced);
        return Address.read(build.folder()).orElseThrow(() -> new ServerFault("The keeper ended; see " + log));
    }

    private boolean isAnnounced() {
        try {
            return Address.read(build.folder()).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath() {
        return NEEDED.stream()
                .map(type -> Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString())))
                .map(Path::toString)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
