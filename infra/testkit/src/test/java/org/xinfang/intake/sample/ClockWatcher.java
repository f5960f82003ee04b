package org.xinfang.intake.sample;

import java.time.Instant;
import java.util.function.Supplier;

/** Looks at the clock by a method reference, which is no call. */
final class ClockWatcher {

    final Supplier<Instant> time = Instant::now;
}
