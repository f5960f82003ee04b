package org.xinfang.testkit.keeper;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfang.local.servers.ServerFiles;

/** The running build that a test process belongs to, and the folder in which its servers live. */
record Build(ProcessHandle process, Path folder) {

    /** The nearest Java above us is Maven; under an IDE it is the IDE; where there is none, the test process is all. */
    static Build current() {
        var self = ProcessHandle.current();
        var process = Stream.iterate(
                        self.parent(), parent -> parent.isPresent(), parent -> parent.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(Build::isJava)
                .findFirst()
                .orElse(self);
        var target = ServerFiles.checkout().resolve("target/testkit");
        return new Build(process, target.resolve(name(process)));
    }

    /** A pid returns one day, but never with the same moment of birth. */
    static String name(ProcessHandle process) {
        var born = process.info().startInstant().orElse(Instant.EPOCH);
        return "%d-%d".formatted(process.pid(), born.toEpochMilli());
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/java"))
                .isPresent();
    }
}
