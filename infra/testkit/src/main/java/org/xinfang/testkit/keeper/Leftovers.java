package org.xinfang.testkit.keeper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.xinfang.local.servers.Folders;

/** What builds leave in their folders. */
final class Leftovers {

    private Leftovers() {}

    /** Removes the folders of builds that ended with their keeper killed. */
    static void removeBeside(Path folder) throws IOException {
        for (var other : list(folder.resolve("..").normalize())) {
            if (!isRunning(other)) {
                Folders.remove(other);
            }
        }
    }

    private static boolean isRunning(Path folder) {
        var name = folder.getFileName().toString();
        var pid = Long.parseLong(name.substring(0, name.indexOf('-')));
        return ProcessHandle.of(pid)
                .filter(process -> Build.name(process).equals(name))
                .isPresent();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var paths = Files.list(folder)) {
            return paths.toList();
        }
    }
}
