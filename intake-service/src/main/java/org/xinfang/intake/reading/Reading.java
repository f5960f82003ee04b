package org.xinfang.intake.reading;

import java.time.Instant;
import java.util.Set;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.kernel.Officer;

/**
 * That somebody looked at personal data: what kinds of it, never the data.
 *
 * @param reason in the reader's own words
 */
public record Reading(ItemNumber submission, Officer reader, Set<Field> fields, String reason, Instant at) {

    public Reading {
        fields = Set.copyOf(fields);
    }

    /** A kind of personal data. */
    public enum Field {
        NAME,
        MOBILE,
        ID_NUMBER,
        ADDRESS
    }

    @Override
    public String toString() {
        return "Reading[%s, redacted]".formatted(submission);
    }
}
