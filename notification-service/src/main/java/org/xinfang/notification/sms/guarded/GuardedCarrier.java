package org.xinfang.notification.sms.guarded;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.xinfang.notification.sms.SmsCarrier;
import org.xinfang.notification.sms.SmsPart;
import org.xinfang.notification.sms.SubmitOutcome;
import org.xinfang.notification.sms.SubmitOutcome.Accepted;
import org.xinfang.notification.sms.SubmitOutcome.Busy;
import org.xinfang.notification.sms.SubmitOutcome.NotSent;
import org.xinfang.notification.sms.SubmitOutcome.Permanent;
import org.xinfang.notification.sms.SubmitOutcome.Transient;
import org.xinfang.notification.sms.SubmitOutcome.Unknown;

/**
 * Keeps a carrier within what it granted: breaker, then rate, then window.
 *
 * <p>Whatever is refused here never left, and says so.
 */
public final class GuardedCarrier implements SmsCarrier {

    private static final Duration SLICE = Duration.ofMillis(100);
    private static final int SLICES_PER_SECOND = 10;

    private final SmsCarrier carrier;
    private final CircuitBreaker breaker;
    private final RateLimiter rate;
    private final Bulkhead window;

    public GuardedCarrier(SmsCarrier carrier, CarrierLimits limits) {
        this.carrier = carrier;
        this.breaker = CircuitBreaker.of(
                carrier.name(),
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(50)
                        .minimumNumberOfCalls(10)
                        .waitDurationInOpenState(limits.rest())
                        .permittedNumberOfCallsInHalfOpenState(3)
                        .build());
        this.rate = RateLimiter.of(
                carrier.name(),
                RateLimiterConfig.custom()
                        .limitForPeriod(Math.max(1, limits.perSecond() / SLICES_PER_SECOND))
                        .limitRefreshPeriod(SLICE)
                        .timeoutDuration(limits.patience())
                        .build());
        this.window = Bulkhead.of(
                carrier.name(),
                BulkheadConfig.custom()
                        .maxConcurrentCalls(limits.window())
                        .maxWaitDuration(limits.patience())
                        .build());
    }

    @Override
    public String name() {
        return carrier.name();
    }

    @Override
    public SubmitOutcome submit(SmsPart part) {
        if (!breaker.tryAcquirePermission()) {
            return new NotSent("the carrier rests after failures");
        }
        if (!rate.acquirePermission()) {
            breaker.releasePermission();
            return new NotSent("over the granted rate");
        }
        if (!window.tryAcquirePermission()) {
            breaker.releasePermission();
            return new NotSent("the window is full");
        }
        try {
            return judged(part);
        } finally {
            window.onComplete();
        }
    }

    private SubmitOutcome judged(SmsPart part) {
        var began = System.nanoTime();
        var outcome = carrier.submit(part);
        var took = System.nanoTime() - began;
        switch (outcome) {
            case Accepted _, Permanent _, Busy _ -> breaker.onSuccess(took, TimeUnit.NANOSECONDS);
            case Transient _, Unknown _ -> breaker.onError(took, TimeUnit.NANOSECONDS, new CarrierFailed());
            case NotSent _ -> breaker.releasePermission();
        }
        return outcome;
    }

    /** What the breaker is told; nobody ever sees it. */
    private static final class CarrierFailed extends RuntimeException {

        CarrierFailed() {
            super("The carrier failed", null, false, false);
        }
    }
}
