package org.xinfang.testkit.keeper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** Where a build's keeper is found: its process and the port on which it answers. */
record Address(long pid, int port) {

    /** Written whole or not at all: whoever sees the file may read it. */
    void announce(Path folder) throws IOException {
        var unfinished = folder.resolve("address.unfinished");
        Files.write(unfinished, List.of(Long.toString(pid), Integer.toString(port)));
        Files.move(unfinished, file(folder), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The address of a keeper that still runs. */
    static Optional<Address> read(Path folder) throws IOException {
        if (!Files.exists(file(folder))) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file(folder));
        var address = new Address(Long.parseLong(lines.get(0)), Integer.parseInt(lines.get(1)));
        return ProcessHandle.of(address.pid).map(_ -> address);
    }

    static void remove(Path folder) throws IOException {
        Files.deleteIfExists(file(folder));
    }

    private static Path file(Path folder) {
        return folder.resolve("address");
    }
}
