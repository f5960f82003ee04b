package org.xinfang.accountability.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.OfficePath;

/**
 * Of whom and of when figures are told.
 *
 * @param beneath the offices beneath count, too
 * @param from first day of the period; absent for no beginning
 * @param to last day of the period; absent for no end
 * @param asOf the day at whose end we look: what happened later is not known yet
 * @param zone in which days begin
 */
public record Scope(
        OfficePath office,
        boolean beneath,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LocalDate asOf,
        ZoneId zone) {

    /** The first moment that is not known any more. */
    public Instant horizon() {
        return asOf.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public boolean isOf(OfficePath other) {
        return beneath ? office.covers(other) : office.equals(other);
    }

    public boolean isInPeriod(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    public boolean isKnown(Source source) {
        return source.at().isBefore(horizon());
    }
}
