package org.xinfang.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** So many callers for some time, each beginning its next call when its last was answered. */
record ClosedLoop(int callers, Duration time) {

    /** One call, whole. */
    @FunctionalInterface
    interface Call {

        void make() throws Exception;
    }

    Sample run(Call call) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var began = System.nanoTime();
            var until = began + time.toNanos();
            var running = new ArrayList<Future<long[]>>();
            for (var caller = 0; caller < callers; caller++) {
                running.add(threads.submit(() -> call(call, until)));
            }
            var all = new ArrayList<long[]>();
            for (var one : running) {
                all.add(one.get());
            }
            return new Sample((System.nanoTime() - began) / 1e9, joined(all));
        }
    }

    private static long[] call(Call call, long until) throws Exception {
        var nanos = LongStream.builder();
        for (var began = System.nanoTime(); began < until; began = System.nanoTime()) {
            call.make();
            nanos.add(System.nanoTime() - began);
        }
        return nanos.build().toArray();
    }

    private static long[] joined(List<long[]> parts) {
        return parts.stream().flatMapToLong(Arrays::stream).toArray();
    }
}
