package org.xinfang.local.runner.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a Java process that shares a small machine with a dozen others. */
public final class Java {

    private Java() {}

    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** A heap with a limit and the collector that costs least beside it; one that cannot go on ends and is seen. */
    public static List<String> command(int heapMegabytes, Path jar, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                executable(),
                "-Xmx%dm".formatted(heapMegabytes),
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + jar.resolveSibling("classes.jsa"),
                "-Xlog:cds=off",
                "-Xlog:aot=off",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.timezone=UTC",
                "-jar",
                jar.toString()));
        command.addAll(arguments);
        return command;
    }
}
