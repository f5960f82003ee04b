package org.xinfang.intake.progress;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.OfficePath;

/** One thing that happened to a matter, as far as it matters to the petitioner. */
public sealed interface Step {

    Instant at();

    /** The office that took the step, or that has to take the next. */
    OfficePath office();

    /** The petition office has it, and must pass it on by {@code until}. */
    record Opened(OfficePath office, @Nullable LocalDate until, Instant at) implements Step {}

    /** It was passed on to the office that must answer for it, which must say what it does by {@code until}. */
    record Transferred(OfficePath office, @Nullable LocalDate until, Instant at) implements Step {}

    /** That office confirmed that it has it. */
    record SignedFor(OfficePath office, Instant at) implements Step {}

    /** That office accepted it and must give its opinion by {@code until}. */
    record Accepted(OfficePath office, @Nullable LocalDate until, Instant at) implements Step {}

    /** The opinion is signed and on its way. */
    record OpinionSigned(OfficePath office, String document, Instant at) implements Step {}

    /** The opinion reached the petitioner, who may ask for a review by {@code until}. */
    record Served(
            OfficePath office,
            String document,
            LocalDate on,
            @Nullable LocalDate until,
            Instant at) implements Step {}
}
