package org.xinfang.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * From a document with something to say to a consumer that has read it, beside a bare producer of the same bytes with
 * the same settings: what it costs that nothing said is ever lost.
 */
final class Carrying {

    private static final int FLOOD = 10_000;
    private static final int AT_ONCE = 500;
    private static final int PER_SECOND = 200;

    private final RunningPlatform platform;
    private final Options options;
    private int round;

    Carrying(RunningPlatform platform, Options options) {
        this.platform = platform;
        this.options = options;
    }

    /**
     * Both sides, once with as many as can be, once at an easy pace.
     *
     * @param through documents inserted, carried and read, from the first insert on
     * @param drained the same with all documents there before the relay begins
     * @param bare sent and read, without any document
     */
    record Carried(
            int messages,
            double through,
            double drained,
            double bare,
            double ratioThrough,
            double ratioDrained,
            Paced paced) {}

    /** The time from before the insert, or before the send, until it was read. */
    record Paced(int perSecond, Delay outbox, Delay bare) {}

    record Delay(double p50Ms, double p99Ms) {

        static Delay of(Sample sample) {
            return new Delay(Rounded.to(2, sample.millis(0.5)), Rounded.to(2, sample.millis(0.99)));
        }
    }

    Carried measure() throws Exception {
        try (var office = PostOffice.open(platform);
                var addressee = new Addressee(office.consumer());
                var producer = office.producer()) {
            office.relay().start();
            through(office, addressee);
            bare(office, addressee, producer);
            var through = new ArrayList<Double>();
            var drained = new ArrayList<Double>();
            var bare = new ArrayList<Double>();
            for (var turn = 0; turn < options.rounds(); turn++) {
                through.add(through(office, addressee));
                bare.add(bare(office, addressee, producer));
                drained.add(drained(office, addressee));
                System.out.printf(
                        "outbox: through %.0f/s, drained %.0f/s, bare %.0f/s%n",
                        through.getLast(), drained.getLast(), bare.getLast());
            }
            var paced = paced(office, addressee, producer);
            System.out.printf("outbox: at %d/s, outbox %s, bare %s%n", PER_SECOND, paced.outbox(), paced.bare());
            return new Carried(
                    FLOOD,
                    Rounded.to(0, middle(through)),
                    Rounded.to(0, middle(drained)),
                    Rounded.to(0, middle(bare)),
                    Rounded.ratio(middle(through), middle(bare)),
                    Rounded.ratio(middle(drained), middle(bare)),
                    paced);
        }
    }

    private double through(PostOffice office, Addressee addressee) throws InterruptedException {
        var keys = keys(FLOOD);
        var delivery = addressee.expect(FLOOD);
        var began = System.nanoTime();
        insert(office, keys);
        return perSecond(began, delivery.awaitLast());
    }

    private double drained(PostOffice office, Addressee addressee) throws InterruptedException {
        office.relay().stop();
        insert(office, keys(FLOOD));
        var delivery = addressee.expect(FLOOD);
        var began = System.nanoTime();
        office.relay().start();
        return perSecond(began, delivery.awaitLast());
    }

    private double bare(PostOffice office, Addressee addressee, Producer<String, byte[]> producer)
            throws InterruptedException {
        var keys = keys(FLOOD);
        var delivery = addressee.expect(FLOOD);
        var began = System.nanoTime();
        keys.forEach(key -> send(producer, likeTheRelays(office, addressee, key)));
        producer.flush();
        return perSecond(began, delivery.awaitLast());
    }

    private Paced paced(PostOffice office, Addressee addressee, Producer<String, byte[]> producer)
            throws InterruptedException {
        var outbox = paced(addressee, key -> office.parcels().insert(Parcel.post(key)));
        var bare = paced(addressee, key -> send(producer, likeTheRelays(office, addressee, key)));
        return new Paced(PER_SECOND, Delay.of(outbox), Delay.of(bare));
    }

    private Sample paced(Addressee addressee, Consumer<String> posting) throws InterruptedException {
        var keys = keys(Math.toIntExact(PER_SECOND * options.round().toSeconds()));
        var delivery = addressee.expect(keys.size());
        var posted = new long[keys.size()];
        var began = System.nanoTime();
        var pause = Duration.ofSeconds(1).dividedBy(PER_SECOND).toNanos();
        for (var place = 0; place < posted.length; place++) {
            LockSupport.parkNanos(began + place * pause - System.nanoTime());
            posted[place] = System.nanoTime();
            posting.accept(keys.get(place));
        }
        delivery.awaitLast();
        var delays = IntStream.range(0, posted.length)
                .mapToLong(place -> delivery.arrival(keys.get(place)) - posted[place])
                .toArray();
        return new Sample(options.round().toSeconds(), delays);
    }

    private static void insert(PostOffice office, List<String> keys) {
        for (var from = 0; from < keys.size(); from += AT_ONCE) {
            office.parcels()
                    .insertAll(keys.subList(from, from + AT_ONCE).stream()
                            .map(Parcel::post)
                            .toList());
        }
    }

    /** What is lost is missed at the other end. */
    private static void send(Producer<String, byte[]> producer, ProducerRecord<String, byte[]> record) {
        var _ = producer.send(record);
    }

    private static ProducerRecord<String, byte[]> likeTheRelays(PostOffice office, Addressee addressee, String key) {
        return new ProducerRecord<>(office.topic(), null, key, addressee.lastBody(), addressee.lastHeaders());
    }

    private List<String> keys(int count) {
        round++;
        return IntStream.range(0, count)
                .mapToObj(place -> "%d-%d".formatted(round, place))
                .toList();
    }

    private static double perSecond(long began, long ended) {
        return FLOOD / ((ended - began) / 1e9);
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
