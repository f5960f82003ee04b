package org.xinfang.local.runner.service;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The command line of a Java process that shares a small machine with a dozen others. */
public final class Java {

    /**
     * The collector that costs least beside a small heap, and no compiling for speed of what is merely started: only
     * what is called several times as often as usual is worth it while everybody starts at once.
     *
     * <p>An archive of classes that is mapped where it was written stays the file's; moved elsewhere, as is usual, every
     * page of it is this process's own memory.
     */
    private static final List<String> THRIFT = List.of(
            "-XX:+UseSerialGC",
            "-XX:Tier4InvocationThreshold=40000",
            "-XX:Tier4MinInvocationThreshold=10000",
            "-XX:Tier4CompileThreshold=80000",
            "-XX:Tier4BackEdgeThreshold=400000",
            "-XX:ReservedCodeCacheSize=96m",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0");

    private Java() {}

    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** With a heap that grows only as it must, up to the limit. */
    public static List<String> options(int heapMegabytes) {
        return Stream.concat(Stream.of("-Xms32m", "-Xmx%dm".formatted(heapMegabytes)), THRIFT.stream())
                .toList();
    }

    /** Runs a jar; the classes that a run loaded are archived when it ends, for the next start. */
    public static List<String> command(int heapMegabytes, Path jar, List<String> arguments) {
        var beside = List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + jar.resolveSibling("classes.jsa"),
                "-Xlog:cds=off",
                "-Xlog:aot=off",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.timezone=UTC",
                "-jar",
                jar.toString());
        return Stream.of(List.of(executable()), options(heapMegabytes), beside, arguments)
                .flatMap(List::stream)
                .toList();
    }
}
