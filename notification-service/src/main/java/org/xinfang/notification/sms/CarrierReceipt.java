package org.xinfang.notification.sms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier says about a part it took.
 *
 * @param carrierIds forms under which the carrier's id may have been given, the most likely first
 * @param from the number that was written to
 * @param mark our own reference, if the carrier repeats it
 */
public record CarrierReceipt(
        String carrier,
        List<String> carrierIds,
        String from,
        @Nullable Integer mark,
        Status status) {

    public CarrierReceipt {
        carrierIds = List.copyOf(carrierIds);
    }

    /** What became of the part. */
    public enum Status {
        /** On the handset. */
        DELIVERED,
        /** On its way; nothing is settled. */
        UNDERWAY,
        /** Not delivered in time; the number may be good. */
        EXPIRED,
        /** Will not be delivered. */
        UNDELIVERED
    }

    @Override
    public String toString() {
        return "CarrierReceipt[%s, %s, %s, redacted]".formatted(carrier, carrierIds, status);
    }
}
