package org.xinfang.local.runner.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.xinfang.local.runner.process.Fingerprint;
import org.xinfang.local.servers.ChildProcess;
import org.xinfang.local.servers.Lifespan;

/**
 * A built service, unpacked before it runs.
 *
 * <p>Classes load faster from plain jars than from jars within a jar, they can be archived for the next start, and a
 * build does not pull the file from under a process that runs.
 */
public record BootJar(Path file) {

    private static final Duration UNPACKED_WITHIN = Duration.ofMinutes(2);

    /** Empty when the module is not built. The runnable jar may stand beside a plain one. */
    public static Optional<BootJar> of(Path target, String module) {
        return jars(target, "xinfang-" + module, "-exec.jar")
                .or(() -> jars(target, "xinfang-" + module, "-SNAPSHOT.jar"))
                .map(BootJar::new);
    }

    /** The SMS simulator, which is a plain jar beside the service that it is tried with. */
    public static Optional<Path> simulator(Path target) {
        return jars(target, "xinfang-notification-service", "-simulator.jar");
    }

    private static Optional<Path> jars(Path target, String prefix, String suffix) {
        try (var files = Files.exists(target) ? Files.list(target) : Stream.<Path>empty()) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(prefix))
                    .filter(file -> file.toString().endsWith(suffix))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for the same content: a build sets the time of every file to one moment, so the time tells nothing. */
    public String stamp() {
        try (var zip = new ZipFile(file.toFile())) {
            var content = zip.stream()
                    .map(entry -> entry.getName() + " " + entry.getCrc())
                    .collect(Collectors.joining("\n"));
            return Fingerprint.of(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar to run, in a folder of its own per build; folders of earlier builds go. */
    public Path unpackedIn(Path folder) {
        var mine = folder.resolve(stamp());
        var jar = mine.resolve(file.getFileName());
        if (!Files.exists(jar)) {
            remove(folder);
            unpack(mine, folder.resolve("unpack.log"));
        }
        return jar;
    }

    private void unpack(Path into, Path log) {
        var draft = into.resolveSibling(into.getFileName() + ".draft");
        var tools = new ChildProcess(
                "unpacking " + file.getFileName(),
                List.of(
                        Java.executable(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djarmode=tools",
                        "-jar",
                        file.toString(),
                        "extract",
                        "--destination",
                        draft.toString()),
                Map.of(),
                log,
                Lifespan.ENDS_WITH_US);
        tools.launch();
        tools.awaitEnd(UNPACKED_WITHIN);
        try {
            Files.move(draft, into);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.exists(folder) ? Files.walk(folder) : Stream.<Path>empty()) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
