package org.xinfang.local.demo;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long every answered call took, in milliseconds. */
public final class Latencies {

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    public void add(long took) {
        nanos.add(took);
    }

    /**
     * The value that this share of calls did not exceed.
     *
     * @param share between 0 and 1
     */
    public double percentile(double share) {
        var sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        if (sorted.length == 0) {
            return 0;
        }
        Arrays.sort(sorted);
        var place = Math.clamp((int) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1);
        return Math.round(sorted[place] / 10_000.0) / 100.0;
    }
}
