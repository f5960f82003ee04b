package org.xinfang.notification.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When people are not to be woken.
 *
 * @param from and {@code until}: equal means never quiet
 */
public record QuietHours(LocalTime from, LocalTime until, ZoneId zone) {

    public static QuietHours never(ZoneId zone) {
        return new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, zone);
    }

    /** The moment itself by day; at night the moment at which the night ends, whatever the clocks do meanwhile. */
    public Instant earliest(Instant moment) {
        var local = moment.atZone(zone);
        if (!covers(local.toLocalTime())) {
            return moment;
        }
        var morning = local.toLocalDate().atTime(until).atZone(zone);
        return morning.isAfter(local)
                ? morning.toInstant()
                : morning.plusDays(1).toInstant();
    }

    private boolean covers(LocalTime time) {
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !from.equals(until) && (!time.isBefore(from) || time.isBefore(until));
    }
}
