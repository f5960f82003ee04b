package org.xinfang.bench;

import java.util.Arrays;
import java.util.List;

/**
 * What one side did in some time.
 *
 * @param nanos how long each of its calls took, in ascending order
 */
record Sample(double seconds, long[] nanos) {

    Sample {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    /** Several rounds as one. */
    static Sample of(List<Sample> rounds) {
        return new Sample(
                rounds.stream().mapToDouble(Sample::seconds).sum(),
                rounds.stream()
                        .flatMapToLong(round -> Arrays.stream(round.nanos()))
                        .toArray());
    }

    double perSecond() {
        return nanos.length / seconds;
    }

    double millis(double share) {
        if (nanos.length == 0) {
            return 0;
        }
        var place = Math.clamp((int) Math.ceil(share * nanos.length) - 1, 0, nanos.length - 1);
        return nanos[place] / 1e6;
    }

    Figures figures() {
        return new Figures(
                nanos.length,
                Rounded.to(1, perSecond()),
                Rounded.to(2, millis(0.5)),
                Rounded.to(2, millis(0.95)),
                Rounded.to(2, millis(0.99)));
    }

    /** As it is reported. */
    record Figures(int calls, double perSecond, double p50Ms, double p95Ms, double p99Ms) {

        @Override
        public String toString() {
            return "%.0f/s, p50 %.1f, p95 %.1f, p99 %.1f ms".formatted(perSecond, p50Ms, p95Ms, p99Ms);
        }
    }
}
