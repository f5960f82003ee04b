package org.xinfang.accountability.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Where an entry stands when entries are read by time. Written {@code <milliseconds>~<event>}. */
public record Place(Instant at, String event) {

    public static Optional<Place> read(String written) {
        var parts = written.split("~", 2);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Place(Instant.ofEpochMilli(Long.parseLong(parts[0])), parts[1]));
        } catch (NumberFormatException | DateTimeException notATime) {
            return Optional.empty();
        }
    }

    public static Place of(Entry entry) {
        return new Place(entry.fact().at(), entry.fact().id());
    }

    @Override
    public String toString() {
        return at.toEpochMilli() + "~" + event;
    }
}
