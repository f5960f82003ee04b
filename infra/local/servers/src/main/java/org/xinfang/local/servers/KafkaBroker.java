package org.xinfang.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;

/** A Kafka broker that is its own controller (KRaft), started from the jars of its Maven artifact. */
public final class KafkaBroker implements Server {

    private static final Duration READY_WITHIN = Duration.ofSeconds(90);
    private static final Duration FORMATTED_WITHIN = Duration.ofSeconds(60);

    private final Settings settings;
    private final BrokerProperties properties;
    private final ChildProcess process;

    /** Ports of 0 mean any that are free; the broker keeps them over its restarts. */
    public record Settings(
            Path libraries,
            Path data,
            Path log,
            int port,
            int controllerPort,
            List<String> jvmOptions,
            KafkaSecurity security,
            Lifespan lifespan) {}

    public KafkaBroker(Settings settings) {
        this.settings = settings;
        this.properties = new BrokerProperties(
                settings.data(),
                BrokerProperties.Place.onLoopback(FreePort.or(settings.port())),
                FreePort.or(settings.controllerPort()),
                settings.security());
        this.process = new ChildProcess("kafka", command(), Map.of(), settings.log(), settings.lifespan());
    }

    @Override
    public void launch() {
        try {
            Files.createDirectories(settings.data());
            PrivateFile.write(propertiesFile(), properties.text());
            if (!Files.exists(settings.data().resolve("log/meta.properties"))) {
                format();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process.launch();
    }

    @Override
    public void awaitReady() {
        process.awaitReady(READY_WITHIN, this::accepts);
        try (var admin = Admin.create(adminProperties())) {
            process.awaitReady(READY_WITHIN, () -> answers(admin));
        }
    }

    @Override
    public ChildProcess process() {
        return process;
    }

    public String bootstrap() {
        return "127.0.0.1:" + properties.place().port();
    }

    /** What a client of the broker's own administrator is configured with. */
    public Map<String, Object> adminProperties() {
        return settings.security().clientProperties(bootstrap());
    }

    private boolean accepts() {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(
                            InetAddress.getLoopbackAddress(), properties.place().port()),
                    200);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean answers(Admin admin) {
        try {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFault("Interrupted while waiting for the broker", e);
        }
    }

    /** Gives the empty folder its cluster id and its administrator, whose password no list of processes may show. */
    private void format() throws IOException {
        var tool = new ArrayList<>(jvm(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1")));
        tool.addAll(properties.formatArguments(propertiesFile()));
        var arguments = settings.data().resolve("format.arguments");
        var log = settings.data().resolve("format.log");
        PrivateFile.write(arguments, BrokerProperties.argumentFile(tool));
        PrivateFile.write(log, "");
        var command = List.of(java(), "@" + arguments);
        var format = new ChildProcess("kafka's storage tool", command, Map.of(), log, Lifespan.ENDS_WITH_US);
        try {
            format.launch();
            format.awaitEnd(FORMATTED_WITHIN);
        } finally {
            Files.delete(arguments);
        }
        // It tells what the administrator's password is made of.
        Files.delete(log);
    }

    private List<String> command() {
        return Stream.of(
                        List.of(java()),
                        jvm(settings.jvmOptions()),
                        List.of("-XX:+AutoCreateSharedArchive"),
                        List.of("kafka.Kafka", propertiesFile().toString()))
                .flatMap(List::stream)
                .toList();
    }

    /** The archive of loaded classes, written by the first run that ends in order, halves the time of each later start. */
    private List<String> jvm(List<String> options) {
        var common = List.of(
                "-XX:+UseSerialGC",
                "-XX:SharedArchiveFile=" + settings.libraries().resolveSibling("kafka.jsa"),
                "-Xlog:disable",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dlog4j2.level=WARN",
                "-cp",
                settings.libraries().resolve("*").toString());
        return Stream.concat(options.stream(), common.stream()).toList();
    }

    private Path propertiesFile() {
        return settings.data().resolve("server.properties");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
