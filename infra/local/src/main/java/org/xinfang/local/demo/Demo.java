package org.xinfang.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.net.ssl.SSLContext;
import org.xinfang.local.demo.Reckoning.Standing;
import org.xinfang.local.runner.installation.Installation;

/**
 * Drives petitions from a file through a running platform, waits for their notices, and asks every service what it
 * holds of them.
 */
public final class Demo {

    private static final String COUNTY = "990101";
    private static final Duration PATIENCE_WITH_NOTICES = Duration.ofMinutes(5);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final Options options;
    private final Latencies latencies = new Latencies();
    private final Gateway gateway;
    private final Staff staff;
    private final Tally tally = Tally.start();

    private Demo(Options options) throws IOException {
        this.options = options;
        this.gateway = new Gateway(options.gateway(), latencies);
        this.staff = Staff.read(options.logins(), options.gateway(), COUNTY);
    }

    /** Runs the command; 1 when a petition failed, or something was lost or duplicated. */
    public static void main(String[] args) throws Exception {
        var installation = Installation.ofThisProcess();
        var words = List.of(args);
        if (words.contains("--help")) {
            System.out.print(Options.USAGE);
            return;
        }
        try {
            var options = Options.read(words, installation.repository(), installation.home());
            refuseWithout(options.file(), "There is no file " + options.file());
            refuseWithout(options.logins(), "There is no installation here: run infra/up first.");
            if (options.authority().isPresent()) {
                SSLContext.setDefault(Authority.of(options.authority().get()));
            }
            System.exit(new Demo(options).run() ? 0 : 1);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.err.print(Options.USAGE);
            System.exit(2);
        }
    }

    private static void refuseWithout(Path file, String sentence) {
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException(sentence);
        }
    }

    private boolean run() throws IOException, InterruptedException {
        var petitions = Petition.read(options.file(), options.limit());
        var began = System.nanoTime();
        var run = Long.toString(System.currentTimeMillis() / 1_000);
        try (var pool = Executors.newFixedThreadPool(
                options.parallel(), Thread.ofVirtual().factory())) {
            var failed = drive(petitions, new Journey(gateway, staff, run, tally), pool);
            var seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
            var p50 = latencies.percentile(0.5);
            var p95 = latencies.percentile(0.95);
            awaitNotices();
            var standings = reckon(pool);
            var summary = summary(standings, failed, new double[] {p50, p95, seconds});
            System.out.print(summary.text());
            if (options.json()) {
                System.out.println(summary.json());
            }
            return failed == 0 && summary.lost() == 0 && summary.duplicated() == 0;
        }
    }

    /** Returns how many did not come to their end; why is said as it happens. */
    private int drive(List<Petition> petitions, Journey journey, ExecutorService pool) throws InterruptedException {
        var progress = new ProgressBar(System.out, "办理 handling", petitions.size());
        var going = new ArrayList<Future<String>>();
        for (var petition : petitions) {
            going.add(pool.submit(() -> {
                try {
                    return journey.go(petition);
                } finally {
                    progress.advance();
                }
            }));
        }
        var failed = 0;
        for (var one : going) {
            try {
                one.get();
            } catch (ExecutionException fault) {
                failed++;
                System.err.println(fault.getCause());
            }
        }
        return failed;
    }

    private void awaitNotices() throws InterruptedException {
        var reckoning = new Reckoning(gateway, staff.of("director"));
        var progress = new ProgressBar(System.out, "通知 notices", tally.numbers().size());
        var giveUp = System.nanoTime() + PATIENCE_WITH_NOTICES.toNanos();
        for (var number : tally.numbers()) {
            while (!reckoning.notices(number).settled() && System.nanoTime() < giveUp) {
                Thread.sleep(LOOK_AGAIN);
            }
            progress.advance();
        }
    }

    private List<Standing> reckon(ExecutorService pool) throws InterruptedException {
        var reckoning = new Reckoning(gateway, staff.of("director"));
        var progress =
                new ProgressBar(System.out, "核对 reckoning", tally.numbers().size());
        var asking = new ArrayList<Future<Standing>>();
        for (var number : tally.numbers()) {
            asking.add(pool.submit(() -> {
                try {
                    return reckoning.settled(number);
                } finally {
                    progress.advance();
                }
            }));
        }
        var standings = new ArrayList<Standing>();
        for (var one : asking) {
            try {
                standings.add(one.get());
            } catch (ExecutionException fault) {
                throw new IllegalStateException("The services cannot be asked", fault.getCause());
            }
        }
        return standings;
    }

    private Summary summary(List<Standing> standings, int failed, double[] times) {
        return new Summary(
                tally.numbers().size(),
                tally.opened().get(),
                tally.referred().get(),
                tally.signedFor().get(),
                tally.accepted().get(),
                tally.served().get(),
                standings.stream().mapToInt(each -> each.notices().smsSent()).sum(),
                standings.stream()
                        .mapToInt(each -> each.notices().smsDelivered())
                        .sum(),
                standings.stream()
                        .mapToInt(each -> each.notices().lettersSpooled())
                        .sum(),
                standings.stream().mapToInt(Standing::ledgerFacts).sum(),
                standings.stream().mapToInt(Standing::lost).sum() + failed,
                standings.stream().mapToInt(Standing::duplicated).sum(),
                times[0],
                times[1],
                times[2]);
    }
}
