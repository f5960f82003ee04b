package org.xinfang.notification.sms.guarded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.xinfang.notification.sms.Mobile;
import org.xinfang.notification.sms.SmsCarrier;
import org.xinfang.notification.sms.SmsPart;
import org.xinfang.notification.sms.SubmitOutcome;
import org.xinfang.notification.sms.SubmitOutcome.Accepted;
import org.xinfang.notification.sms.SubmitOutcome.NotSent;
import org.xinfang.notification.sms.SubmitOutcome.Transient;

class GuardedCarrierTests {

    private static final SmsPart PART =
            new SmsPart(new Mobile("13800001234"), SmsPart.Encoding.UCS2, new byte[2], false, 1, Duration.ofHours(1));

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void aCarrierThatFailsAgainAndAgainIsLeftAlone() {
        var guarded =
                guarding(() -> new Transient(8), new CarrierLimits(10_000, 50, Duration.ZERO, Duration.ofHours(1)));

        for (var turn = 0; turn < 50; turn++) {
            guarded.submit(PART);
        }

        assertThat(asked).hasValueLessThan(50);
        assertThat(guarded.submit(PART)).isInstanceOf(NotSent.class);
    }

    @Test
    void whatIsOverTheGrantedRateNeverLeaves() {
        var guarded = guarding(
                () -> new Accepted("1"), new CarrierLimits(20, 50, Duration.ZERO, Duration.ZERO.plusMillis(1)));

        var began = System.nanoTime();
        var notSent = 0;
        for (var turn = 0; turn < 200; turn++) {
            notSent += guarded.submit(PART) instanceof NotSent ? 1 : 0;
        }
        var slices = 1 + (System.nanoTime() - began) / 100_000_000;

        assertThat(asked.get()).isLessThanOrEqualTo(Math.toIntExact(2 * (slices + 1)));
        assertThat(notSent).isEqualTo(200 - asked.get());
    }

    @Test
    void neverMoreAreUnansweredThanTheWindowAllows() throws Exception {
        var gate = new CountDownLatch(1);
        var guarded = guarding(
                () -> {
                    try {
                        gate.await();
                    } catch (InterruptedException stopped) {
                        throw new IllegalStateException(stopped);
                    }
                    return new Accepted("1");
                },
                new CarrierLimits(10_000, 3, Duration.ofMillis(50), Duration.ofSeconds(1)));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var turn = 0; turn < 3; turn++) {
                threads.execute(() -> guarded.submit(PART));
            }
            while (asked.get() < 3) {
                Thread.sleep(5);
            }
            assertThat(guarded.submit(PART)).isEqualTo(new NotSent("the window is full"));
            gate.countDown();
        }
    }

    private SmsCarrier guarding(Supplier<SubmitOutcome> answer, CarrierLimits limits) {
        return new GuardedCarrier(
                new SmsCarrier() {
                    @Override
                    public String name() {
                        return "a";
                    }

                    @Override
                    public SubmitOutcome submit(SmsPart part) {
                        asked.incrementAndGet();
                        return answer.get();
                    }
                },
                limits);
    }
}
