package org.xinfang.notification.letter.print;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A printer that speaks IPP in a process of its own, where its tools are installed and we may start them. */
final class RealPrinter implements AutoCloseable {

    private static final List<String> TOOLS = List.of("ippeveprinter", "dbus-daemon", "avahi-daemon", "unshare");

    private final Path folder;
    private final int port;
    private final Process process;

    private RealPrinter(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    static boolean isInstalled() {
        return "root".equals(System.getProperty("user.name")) && TOOLS.stream().allMatch(RealPrinter::isThere);
    }

    private static boolean isThere(String tool) {
        return Stream.of("/usr/bin", "/usr/sbin", "/bin", "/sbin")
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    /** Starts it, and waits until it listens. */
    static RealPrinter start() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(Path.of("/tmp"), "ipp");
        var script = folder.resolve("printer.sh");
        try (var resource = Objects.requireNonNull(RealPrinter.class.getResourceAsStream("/printer/printer.sh"))) {
            Files.copy(resource, script);
        }
        var port = freePort();
        var process = new ProcessBuilder(
                        "unshare", "-m", "sh", script.toString(), folder.toString(), Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        var printer = new RealPrinter(folder, port, process);
        for (var turn = 0; turn < 300 && process.isAlive(); turn++) {
            if (printer.listens()) {
                return printer;
            }
            Thread.sleep(100);
        }
        printer.close();
        throw new IOException("The printer did not start: " + Files.readString(folder.resolve("log")));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean listens() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port), 200);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    URI address() {
        return URI.create("ipp://localhost:%d/ipp/print".formatted(port));
    }

    List<Path> sheets() throws IOException {
        try (var files = Files.list(folder.resolve("spool"))) {
            return files.filter(file -> file.toString().endsWith(".pdf")).toList();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
