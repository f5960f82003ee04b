package org.xinfang.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A Keycloak of one node over a database file. */
public final class Keycloak implements Server {

    private static final Duration BUILT_WITHIN = Duration.ofMinutes(4);
    private static final Duration READY_WITHIN = Duration.ofMinutes(4);

    /** Decided when the server is built, so that a start need not look at them again. */
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=dev-file", "--http-relative-path=/auth", "--health-enabled=false");

    private final Settings settings;
    private final int port;
    private final KeycloakInstallation installation;
    private final ChildProcess process;

    /**
     * How a Keycloak is run.
     *
     * @param folder where the archive is unpacked, once for each archive
     * @param data where the database is
     * @param port 0 for any that is free; the server keeps it over its restarts
     * @param publicUrl the address that browsers and the tokens name, with its path
     * @param realm the file of a realm to begin with, which a realm that exists already is not changed by
     * @param jvmOptions memory and the like; {@code -XX:TieredStopAtLevel=1} halves the work of a start
     */
    public record Settings(
            Path archive,
            Path folder,
            Path data,
            Path log,
            int port,
            String publicUrl,
            Optional<Path> realm,
            Administrator administrator,
            List<String> jvmOptions,
            Lifespan lifespan) {}

    /** The first account of the server, made when there is none. */
    public record Administrator(String name, String password) {

        @Override
        public String toString() {
            return "Administrator[%s, redacted]".formatted(name);
        }
    }

    public Keycloak(Settings settings) {
        this.settings = settings;
        this.port = FreePort.or(settings.port());
        this.installation = new KeycloakInstallation(settings.archive(), settings.folder());
        this.process = new ChildProcess("keycloak", command(), environment(), settings.log(), settings.lifespan());
    }

    @Override
    public void launch() {
        try {
            installation.install(BUILD_OPTIONS, this::build);
            var imports = installation.home().resolve("data/import");
            Files.createDirectories(imports);
            if (settings.realm().isPresent()) {
                PrivateFile.write(
                        imports.resolve("realm.json"),
                        Files.readString(settings.realm().get()));
            } else {
                Files.deleteIfExists(imports.resolve("realm.json"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process.launch();
    }

    @Override
    public void awaitReady() {
        process.awaitReady(READY_WITHIN, this::answers);
    }

    @Override
    public ChildProcess process() {
        return process;
    }

    /** The server's own address, with its path; only programs of this machine reach it. */
    public String url() {
        return "http://127.0.0.1:%d/auth".formatted(port);
    }

    private boolean answers() {
        try {
            var master = URI.create(url() + "/realms/master").toURL();
            return ((HttpURLConnection) master.openConnection()).getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    private void build() {
        var command = Stream.of(
                        installation.java(List.of("-Xmx512m", "-XX:+UseSerialGC")), List.of("build"), BUILD_OPTIONS)
                .flatMap(List::stream)
                .toList();
        var build = new ChildProcess("keycloak's build", command, Map.of(), settings.log(), Lifespan.ENDS_WITH_US);
        build.launch();
        build.awaitEnd(BUILT_WITHIN);
    }

    private List<String> command() {
        var options = List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--db-url=jdbc:h2:file:%s;NON_KEYWORDS=VALUE"
                        .formatted(settings.data().resolve("keycloak")),
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + settings.publicUrl(),
                "--proxy-headers=xforwarded");
        return Stream.concat(installation.java(settings.jvmOptions()).stream(), options.stream())
                .toList();
    }

    private Map<String, String> environment() {
        return Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", settings.administrator().name(),
                "KC_BOOTSTRAP_ADMIN_PASSWORD", settings.administrator().password());
    }
}
