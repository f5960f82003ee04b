package org.xinfang.local.demo;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long every answered call took, in milliseconds. */
public final class Latencies {

    private final Map<String, Collection<Long>> nanos = new ConcurrentHashMap<>();

    /**
     * Keeps one call.
     *
     * @param call what all calls of its kind have in common
     */
    public void add(String call, long took) {
        nanos.computeIfAbsent(call, _ -> new ConcurrentLinkedQueue<>()).add(took);
    }

    /** Every kind of call that was made. */
    public SortedSet<String> calls() {
        return new TreeSet<>(nanos.keySet());
    }

    /**
     * The value that this share of all calls did not exceed.
     *
     * @param share between 0 and 1
     */
    public double percentile(double share) {
        return percentile(
                nanos.values().stream()
                        .flatMap(Collection::stream)
                        .mapToLong(Long::longValue)
                        .toArray(),
                share);
    }

    /** The value that this share of one kind of call did not exceed. */
    public double percentile(String call, double share) {
        var some = nanos.getOrDefault(call, new ConcurrentLinkedQueue<>());
        return percentile(some.stream().mapToLong(Long::longValue).toArray(), share);
    }

    private static double percentile(long[] sorted, double share) {
        if (sorted.length == 0) {
            return 0;
        }
        Arrays.sort(sorted);
        var place = Math.clamp((int) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1);
        return Math.round(sorted[place] / 10_000.0) / 100.0;
    }
}
