package org.xinfang.gateway.entrance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** One bucket of permits per caller, forgotten once it would be full again. */
final class Buckets {

    /** Some 20 MB at the most, whoever knocks. */
    private static final int MOST = 100_000;

    private final Limits.Rate rate;
    private final Cache<String, Bucket> buckets;

    Buckets(Limits.Rate rate) {
        this.rate = rate;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(rate.window())
                .build();
    }

    /** Takes a permit and answers how long to wait for it: nothing when there was one. */
    Duration take(String caller) {
        if (rate.permits() == 0) {
            return Duration.ZERO;
        }
        var probe = buckets.get(caller, _ -> full()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.permits()).refillGreedy(rate.permits(), rate.window()))
                .build();
    }
}
