package org.xinfang.intake.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The moment at which something is handed in, and the date that is there. */
public record Today(Instant now, ZoneId zone) {

    /** To the millisecond, as it is stored: a receipt given again says the same. */
    public static Today at(Instant now, ZoneId zone) {
        return new Today(now.truncatedTo(ChronoUnit.MILLIS), zone);
    }

    public LocalDate date() {
        return now.atZone(zone).toLocalDate();
    }
}
