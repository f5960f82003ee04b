package org.xinfang.intake.sample;

import java.time.Instant;
import java.time.InstantSource;

/** Takes its time from outside, as it should. */
public record Asked(InstantSource time) {

    public Instant now() {
        return time.instant();
    }
}
