package org.xinfang.local.runner.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the kernel says of one process in {@code /proc/<pid>/stat}, as far as it matters here. */
record Stat(boolean isOver, long session, long tick) {

    // Places among the fields that follow the program's name.
    private static final int STATE = 0;
    private static final int SESSION = 3;
    private static final int START = 19;

    static Optional<Stat> of(long pid) {
        try {
            return Optional.of(parse(Files.readString(Path.of("/proc", Long.toString(pid), "stat"))));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** The program's name is in brackets and may itself hold brackets and blanks. */
    static Stat parse(String line) {
        var fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return new Stat(
                fields[STATE].equals("Z") || fields[STATE].equals("X"),
                Long.parseLong(fields[SESSION]),
                Long.parseLong(fields[START]));
    }
}
