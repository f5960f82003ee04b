package org.xinfang.local.runner.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfang.local.runner.installation.Installation;
import org.xinfang.local.runner.installation.Port;
import org.xinfang.local.runner.installation.Ports;
import org.xinfang.local.runner.installation.PrivateFile;
import org.xinfang.local.runner.installation.Template;
import org.xinfang.local.runner.process.Component;
import org.xinfang.local.runner.process.Health;
import org.xinfang.local.runner.process.Mark;
import org.xinfang.local.runner.process.Part;
import org.xinfang.local.runner.process.Program;
import org.xinfang.local.runner.process.Session;
import org.xinfang.local.runner.service.Settings.Letters;
import org.xinfang.local.servers.ChildProcess;
import org.xinfang.local.servers.Lifespan;

/** The printer that stands in for the office's own: it speaks IPP and keeps every letter as a file. */
record Printer(Installation installation, Ports ports) {

    private static final String NAME = Part.PRINTER.label();

    private static final List<String> TOOLS = List.of("ippeveprinter", "dbus-daemon", "avahi-daemon");
    private static final Path NAME_SERVICE = Path.of("/run/avahi-daemon/pid");
    private static final int LONGEST_SOCKET_PATH = 100;
    private static final Duration READY_WITHIN = Duration.ofSeconds(20);

    /** Where letters go is decided when nothing runs: it is not changed under a service that sends them. */
    boolean isPossible() {
        var mine = Mark.read(installation.marks(), NAME);
        if (mine.filter(Printer::runs).isPresent()) {
            return true;
        }
        var sender = Mark.read(installation.marks(), Part.NOTIFICATION.label());
        return (mine.isPresent() || sender.filter(Printer::runs).isEmpty()) && canBeStarted();
    }

    /** Its tools are here, and its name service, which only root may start and only once, does not run already. */
    private boolean canBeStarted() {
        return TOOLS.stream().allMatch(Printer::isInstalled)
                && "root".equals(System.getProperty("user.name"))
                && !isNameServiceRunning()
                && folder().toString().length() < LONGEST_SOCKET_PATH;
    }

    private static boolean runs(Mark mark) {
        return !new Session(mark).isOver();
    }

    Letters letters() {
        var uri = URI.create("ipp://localhost:%d/ipp/print".formatted(ports.of(Port.PRINTER)));
        return new Letters(spool(), isPossible() ? Optional.of(uri) : Optional.empty());
    }

    /** Every letter that was printed. */
    Path spool() {
        return installation.data("letters");
    }

    Component component() {
        var log = installation.log(NAME);
        var command = List.of(
                "sh",
                folder().resolve("printer.sh").toString(),
                folder().toString(),
                Integer.toString(ports.of(Port.PRINTER)),
                spool().toString(),
                "localhost");
        return new Component(
                Part.PRINTER,
                String.join(" ", command),
                () -> {
                    layOut();
                    return Program.of(
                            new ChildProcess(NAME, command, Map.of(), log, Lifespan.OUTLIVES_US),
                            Health.listens(ports.of(Port.PRINTER)),
                            READY_WITHIN);
                },
                Health.listens(ports.of(Port.PRINTER)));
    }

    private Path folder() {
        return installation.configuration().resolve(NAME);
    }

    private void layOut() {
        try {
            PrivateFile.folder(spool());
            for (var file : List.of("printer.sh", "bus.conf", "avahi.conf")) {
                var text = resource(file.equals("printer.sh") ? file : "printer-" + file);
                new PrivateFile(folder().resolve(file))
                        .write(new Template(text).filled(Map.of("folder", folder().toString())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) throws IOException {
        try (var content = Printer.class.getResourceAsStream("/" + name)) {
            if (content == null) {
                throw new IllegalStateException("The build lacks " + name);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean isInstalled(String tool) {
        return Arrays.stream((System.getenv().getOrDefault("PATH", "") + ":/usr/sbin").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    private static boolean isNameServiceRunning() {
        try {
            var pid = Long.parseLong(Files.readString(NAME_SERVICE).strip());
            return ProcessHandle.of(pid)
                    .flatMap(process -> process.info().command())
                    .filter(command -> command.endsWith("avahi-daemon"))
                    .isPresent();
        } catch (IOException | NumberFormatException absent) {
            return false;
        }
    }
}
