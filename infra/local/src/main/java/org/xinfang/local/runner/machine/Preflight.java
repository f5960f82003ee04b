package org.xinfang.local.runner.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.xinfang.local.runner.installation.CannotStart;
import org.xinfang.local.runner.installation.Installation;
import org.xinfang.local.runner.installation.Port;
import org.xinfang.local.runner.installation.Ports;
import org.xinfang.local.runner.installation.PrivateFile;
import org.xinfang.local.runner.process.Component;

/** What is looked at before anything is started: memory, disk, ports. */
public record Preflight(Installation installation, Ports ports) {

    private static final long MEGABYTE = 1024 * 1024;

    /** What one process of the platform takes at most, with room for the machine's own. */
    private static final long MEMORY_OF_ONE = 350 * MEGABYTE;

    private static final long DISK = 3L * 1024 * MEGABYTE;

    public void check(List<Component> toStart) throws IOException {
        if (toStart.isEmpty()) {
            return;
        }
        memory(toStart.size() * MEMORY_OF_ONE, availableMemory(Files.readString(Path.of("/proc/meminfo"))));
        PrivateFile.folder(installation.home());
        disk(Files.getFileStore(installation.home()).getUsableSpace());
        toStart.stream().flatMap(component -> component.part().ports().stream()).forEach(this::isFree);
    }

    static void memory(long needed, long available) {
        if (available < needed) {
            throw new CannotStart(
                    "Too little memory: %d MB are free and %d MB are needed; close other programs and try again."
                            .formatted(available / MEGABYTE, needed / MEGABYTE));
        }
    }

    void disk(long usable) {
        if (usable < DISK) {
            throw new CannotStart(
                    "Too little disk: %d MB are free at %s and %d MB are needed; make room, or move the state with XINFANG_HOME."
                            .formatted(usable / MEGABYTE, installation.home(), DISK / MEGABYTE));
        }
    }

    private void isFree(Port port) {
        var owner = new PortOwner(ports.of(port));
        if (!owner.isFree()) {
            throw new CannotStart("Port %d (%s) is taken by %s: end it, or choose another port with %s."
                    .formatted(owner.port(), port.label(), owner.name(), port.variable()));
        }
    }

    static long availableMemory(String meminfo) {
        return meminfo.lines()
                .filter(line -> line.startsWith("MemAvailable:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }
}
