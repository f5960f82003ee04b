package org.xinfang.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.xinfang.bench.LedgerLag.Lag;
import org.xinfang.bench.Sample.Figures;
import org.xinfang.local.demo.Gateway;
import org.xinfang.local.demo.Journey;
import org.xinfang.local.demo.Latencies;
import org.xinfang.local.demo.Tally;

/** Whole lives of petitions, from the registration to the rating, as many as go. */
final class Living {

    private static final int ROUNDS_OF_WARM_UP = 3;
    private static final int ROUNDS = 6;

    private final RunningPlatform platform;
    private final Options options;
    private final String run = Long.toString(System.currentTimeMillis() / 1_000);
    private final AtomicInteger row = new AtomicInteger();

    Living(RunningPlatform platform, Options options) {
        this.platform = platform;
        this.options = options;
    }

    /** What lives took and each call in them. */
    record Lives(int parallel, Figures lives, Map<String, CallFigures> calls, Lag ledger) {}

    /** One kind of call. */
    record CallFigures(double p50Ms, double p95Ms) {}

    Lives measure() throws Exception {
        live(new Latencies(), options.round().multipliedBy(ROUNDS_OF_WARM_UP));
        System.out.println("lifecycle: warm");
        var latencies = new Latencies();
        try (var admin = platform.administration()) {
            var ledger = new LedgerLag(admin);
            var lives = live(latencies, options.round().multipliedBy(ROUNDS)).figures();
            var lag = ledger.awaitNone();
            System.out.printf("lifecycle: %s%n", lives);
            System.out.printf("lifecycle: the ledger was %d facts and %.1f s behind%n", lag.messages(), lag.seconds());
            var calls = new LinkedHashMap<String, CallFigures>();
            for (var call : latencies.calls()) {
                calls.put(call, new CallFigures(latencies.percentile(call, 0.5), latencies.percentile(call, 0.95)));
            }
            calls.put("every call", new CallFigures(latencies.percentile(0.5), latencies.percentile(0.95)));
            return new Lives(options.parallel(), lives, calls, lag);
        }
    }

    private Sample live(Latencies latencies, Duration time) throws Exception {
        var gateway = new Gateway(platform.gateway(), latencies);
        var journey = new Journey(gateway, platform.staff(), run, Tally.start());
        return new ClosedLoop(options.parallel(), time).run(() -> journey.go(platform.petition(row.incrementAndGet())));
    }
}
