package org.xinfang.bench;

import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code infra/bench/run}: three measurements, progress as they go, one line of JSON at the end. */
public final class Bench {

    private Bench() {}

    /** Ends with status 1 and a sentence when there is no platform to measure. */
    static void main(String[] arguments) throws Exception {
        try {
            measure(Options.of(arguments));
        } catch (CannotMeasure reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
        }
    }

    private static void measure(Options options) throws Exception {
        if (options.help()) {
            System.out.print(Options.HELP);
            return;
        }
        var results = new LinkedHashMap<String, Object>();
        try (var platform = RunningPlatform.ofThisInstallation()) {
            results.put("machine", Machine.ofThisRun());
            if (options.wants("accept")) {
                results.put("accept", new Accepting(platform, options).measure(List.of(1, 16)));
            }
            if (options.wants("outbox")) {
                results.put("outbox", new Carrying(platform, options).measure());
            }
            if (options.wants("lifecycle")) {
                results.put("lifecycle", new Living(platform, options).measure());
            }
        }
        System.out.println(JsonMapper.shared().writeValueAsString(results));
    }

    /** What the numbers were measured on. */
    record Machine(int processors, String java, String os) {

        static Machine ofThisRun() {
            return new Machine(
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.version().toString(),
                    System.getProperty("os.name") + " " + System.getProperty("os.version"));
        }
    }
}
