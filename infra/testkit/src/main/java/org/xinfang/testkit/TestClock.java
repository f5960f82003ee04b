package org.xinfang.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. */
public final class TestClock implements InstantSource {

    /** Where the offices of every test are. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final AtomicReference<Instant> now;

    private TestClock(Instant now) {
        this.now = new AtomicReference<>(now);
    }

    /** An hour on the wall of the office: {@code 2026-03-02T09:00}. */
    public static TestClock at(String local) {
        return new TestClock(instant(local));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    public void advance(Duration by) {
        now.updateAndGet(before -> before.plus(by));
    }

    public void set(String local) {
        now.set(instant(local));
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
