package org.xinfang.local.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Keycloak's archive unpacked and built, once for each archive. */
final class KeycloakInstallation {

    /** What the server's own script gives its Java, less what concerns its memory. */
    private static final List<String> JAVA_OPTIONS = List.of(
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Path archive;
    private final Path folder;

    KeycloakInstallation(Path archive, Path folder) {
        this.archive = archive;
        this.folder = folder.toAbsolutePath();
    }

    Path home() {
        return folder.resolve("server");
    }

    /** Unpacks the archive and builds the server, unless that was done to the end for this archive and these options. */
    void install(List<String> options, Runnable build) throws IOException {
        var mark = folder.resolve("built-from");
        var wanted = "%s %s".formatted(version(), String.join(" ", options));
        if (Files.exists(mark) && Files.readString(mark).equals(wanted)) {
            return;
        }
        Files.deleteIfExists(mark);
        unpack();
        build.run();
        Files.writeString(mark, wanted);
    }

    /** The name of the archive's top folder. */
    private String version() throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            return zip.entries().nextElement().getName();
        }
    }

    /** The beginning of every command: the server's program in a Java with these options. */
    List<String> java(List<String> options) {
        return Stream.of(
                        List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        options,
                        JAVA_OPTIONS,
                        List.of(
                                "-Dkc.home.dir=" + home(),
                                "-Djboss.server.config.dir=" + home().resolve("conf"),
                                "-cp",
                                home().resolve("lib/quarkus-run.jar").toString(),
                                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"))
                .flatMap(List::stream)
                .toList();
    }

    private void unpack() throws IOException {
        Folders.remove(home());
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(each -> each)::iterator) {
                unpack(zip, entry);
            }
        }
    }

    /** The archive's own top folder, named after its version, is left out. */
    private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
        var inside = entry.getName().substring(entry.getName().indexOf('/') + 1);
        var path = home().resolve(inside).normalize();
        if (!path.startsWith(home())) {
            throw new ServerFault("%s holds a path out of itself: %s".formatted(archive, entry.getName()));
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolve("..").normalize());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, path);
        }
    }
}
