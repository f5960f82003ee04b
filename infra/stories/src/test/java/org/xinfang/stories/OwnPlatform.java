package org.xinfang.stories;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.xinfang.local.runner.installation.Installation;
import org.xinfang.local.runner.installation.Port;
import org.xinfang.local.runner.installation.Ports;
import org.xinfang.local.runner.installation.Secrets;
import org.xinfang.local.runner.process.Birth;
import org.xinfang.local.runner.process.Mark;
import org.xinfang.local.runner.process.Part;
import org.xinfang.local.servers.FreePort;
import org.xinfang.local.servers.KafkaSecurity;
import org.xinfang.local.servers.MongodBinary;
import org.xinfang.local.servers.ServerFiles;

/**
 * A whole platform beside any other on this machine, with folders and ports of its own, started and stopped by the
 * commands that everybody uses.
 */
record OwnPlatform(Installation installation, Ports ports, Map<String, String> environment) implements AutoCloseable {

    private static final long COMMAND_ENDS_WITHIN_SECONDS = 600;

    static OwnPlatform start() {
        var repository = ServerFiles.checkout();
        var home = repository.resolve("infra/stories/target/platform");
        remove(home);
        var chosen = new EnumMap<Port, Integer>(Port.class);
        Arrays.stream(Port.values()).forEach(port -> chosen.put(port, FreePort.or(0)));
        var environment = new HashMap<String, String>();
        chosen.forEach((port, number) -> environment.put(port.variable(), Integer.toString(number)));
        environment.put("XINFANG_HOME", home.toString());
        environment.put("XINFANG_BUILD", "none");
        // The tests of the services have fetched it already.
        var mongod = MongodBinary.find(repository.resolve(".xinfang/mongod"));
        environment.put("XINFANG_MONGOD", mongod.path().toString());
        var platform = new OwnPlatform(new Installation(repository, home), new Ports(chosen), Map.copyOf(environment));
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
        platform.up();
        return platform;
    }

    void up(String... words) {
        run("up", words);
    }

    void down() {
        run("down");
    }

    /** As when somebody pulls the plug: nothing is written down, nobody is told. */
    void kill(Part part) {
        var killed = process(part).orElseThrow();
        killed.handle().destroyForcibly();
        await().until(() -> !killed.isAlive());
    }

    /** Every process of it that lives, with those that they have started. */
    List<OwnProcess> processes() {
        var all = new ArrayList<OwnProcess>();
        for (var part : Part.values()) {
            process(part).ifPresent(process -> {
                all.add(process);
                process.handle().descendants().flatMap(OwnProcess::of).forEach(all::add);
            });
        }
        return all;
    }

    private Optional<OwnProcess> process(Part part) {
        return Mark.read(installation.marks(), part.label())
                .filter(Mark::isAlive)
                .flatMap(mark -> ProcessHandle.of(mark.pid()))
                .flatMap(handle -> OwnProcess.of(handle).findFirst());
    }

    /** One process and no other that is given its number later. One that nobody has buried yet lives no more. */
    record OwnProcess(ProcessHandle handle, Birth birth) {

        static Stream<OwnProcess> of(ProcessHandle handle) {
            return Birth.of(handle.pid()).map(birth -> new OwnProcess(handle, birth)).stream();
        }

        boolean isAlive() {
            return Birth.of(handle.pid()).filter(birth::equals).isPresent();
        }
    }

    URI gateway() {
        return URI.create(ports.publicUrl());
    }

    /** A password or key of this installation. */
    String secret(String name) {
        return new Secrets(installation.secrets(), new SecureRandom()).password(name);
    }

    /** What a client of the broker is configured with that logs in as this. */
    Map<String, Object> kafka(String login) {
        return KafkaSecurity.Scram.clientProperties(ports.address(Port.KAFKA), login, secret("kafka." + login));
    }

    /** Every file that a process of it writes for people to read. */
    List<Path> logs() {
        try (var files = Files.walk(installation.log("any").resolveSibling("."))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String command, String... words) {
        var line = Stream.concat(
                        Stream.of(installation
                                .repository()
                                .resolve("infra")
                                .resolve(command)
                                .toString()),
                        Arrays.stream(words))
                .toList();
        var said = installation.repository().resolve("infra/stories/target/%s.log".formatted(command));
        try {
            var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            if (!process.waitFor(COMMAND_ENDS_WITHIN_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroy();
                throw new AssertionError("infra/%s did not do it: %s".formatted(command, Files.readString(said)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    @Override
    public void close() {
        down();
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
