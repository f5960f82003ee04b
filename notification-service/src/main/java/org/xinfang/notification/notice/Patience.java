package org.xinfang.notification.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long is waited for what.
 *
 * @param lease how long handing over may take before it counts as crashed
 * @param unknown how long a message of unknown outcome waits for a receipt before it is sent again
 * @param receipt how long a receipt may take
 * @param expiry after this an SMS is given up
 */
public record Patience(Duration lease, Duration unknown, Duration receipt, Duration expiry) {

    private static final List<Duration> RETRIES =
            List.of(Duration.ZERO, Duration.ofSeconds(25), Duration.ofMinutes(2), Duration.ofMinutes(5));
    private static final List<Duration> RECHECKS =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(5));
    private static final Duration NOT_SENT = Duration.ofSeconds(1);
    private static final Duration LONGEST_BUSY = Duration.ofSeconds(30);

    public static Patience usual() {
        return new Patience(Duration.ofSeconds(30), Duration.ofMinutes(10), Duration.ofHours(72), Duration.ofHours(24));
    }

    /** After the carrier failed for the {@code attempt}th time. */
    Instant afterFailure(int attempt, Instant now) {
        return now.plus(RETRIES.get(Math.min(attempt, RETRIES.size()) - 1));
    }

    /** After the carrier asked for patience: 1, 2, 4 … seconds. */
    Instant afterBusy(int attempt, Instant now) {
        var pause = Duration.ofSeconds(1L << Math.min(attempt - 1, 5));
        return now.plus(pause.compareTo(LONGEST_BUSY) < 0 ? pause : LONGEST_BUSY);
    }

    Instant afterNotSent(Instant now) {
        return now.plus(NOT_SENT);
    }

    /** What is waited for wakes the notice when it comes; looking again is for what was missed. */
    Instant nextLook(int tries, Instant now) {
        return now.plus(RECHECKS.get(Math.min(tries, RECHECKS.size() - 1)));
    }
}
