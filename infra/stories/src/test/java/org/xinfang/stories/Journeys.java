package org.xinfang.stories;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.xinfang.local.demo.InventedPerson;
import org.xinfang.local.demo.Journey;
import org.xinfang.local.demo.Petition;
import org.xinfang.local.demo.Reckoning;
import org.xinfang.local.demo.Reckoning.Standing;
import org.xinfang.local.demo.Tally;

/** Petitions driven from the registration to the rating, some at once, and what the services hold of them afterwards. */
final class Journeys implements AutoCloseable {

    private static final Duration NOTICES_WITHIN = Duration.ofMinutes(2);
    private static final AtomicInteger RUNS = new AtomicInteger(1_000);

    private final County county;
    private final ExecutorService ways;
    private final int run = RUNS.incrementAndGet();
    private final Journey journey;
    private final AtomicInteger rows = new AtomicInteger();
    private final Queue<Future<String>> going = new ConcurrentLinkedQueue<>();

    Journeys(County county, int atOnce) {
        this.county = county;
        this.ways = Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory());
        this.journey = new Journey(county.gateway(), county.staff(), Integer.toString(run), Tally.start());
    }

    void begin(Petition petition) {
        county.petitioners().add(InventedPerson.of(run, petition.row()));
        going.add(ways.submit(() -> journey.go(petition)));
    }

    /** The shipped petitions over and over, each time somebody else's. */
    void beginOneMore() {
        var row = rows.incrementAndGet();
        var shipped = county.petitions().get(row % county.petitions().size());
        begin(new Petition(row, shipped.title(), shipped.story(), shipped.reply()));
    }

    int begun() {
        return going.size();
    }

    /** Waits for all to come to their end, and for their notices, and asks every service. */
    Reckoned reckon() throws ExecutionException, InterruptedException {
        var numbers = new ArrayList<String>();
        for (var one : going) {
            numbers.add(one.get());
        }
        var reckoning = new Reckoning(county.gateway(), county.staff().of("director"));
        var standings = new ArrayList<Standing>();
        for (var number : numbers) {
            await().atMost(NOTICES_WITHIN)
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> reckoning.notices(number).settled());
            standings.add(reckoning.settled(number));
        }
        return new Reckoned(numbers, standings);
    }

    @Override
    public void close() {
        ways.shutdownNow();
    }

    /** How all of them stand. */
    record Reckoned(List<String> numbers, List<Standing> standings) {

        int lost() {
            return standings.stream().mapToInt(Standing::lost).sum();
        }

        int duplicated() {
            return standings.stream().mapToInt(Standing::duplicated).sum();
        }

        int smsDelivered() {
            return standings.stream()
                    .mapToInt(standing -> standing.notices().smsDelivered())
                    .sum();
        }

        int lettersSpooled() {
            return standings.stream()
                    .mapToInt(standing -> standing.notices().lettersSpooled())
                    .sum();
        }
    }
}
