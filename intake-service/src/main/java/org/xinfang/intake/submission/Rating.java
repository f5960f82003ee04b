package org.xinfang.intake.submission;

import java.time.Instant;

/** What the petitioner thought of the petition office and of the responsible unit, at one time. */
public record Rating(Marks marks, Instant at) {

    /** One word for each of the two. */
    public record Marks(Satisfaction office, Satisfaction unit) {}
}
