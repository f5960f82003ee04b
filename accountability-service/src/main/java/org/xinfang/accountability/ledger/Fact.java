package org.xinfang.accountability.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * What somebody announced, to the byte: nothing of it is interpreted, so that what cannot be read today is kept too.
 *
 * @param id topic and event, {@code cases.v1/SX…#3}: the same however often it is announced
 * @param key the aggregate it is about
 * @param at when it happened, to the millisecond
 * @param offset where it lies in its partition
 */
public record Fact(String id, String type, String key, Instant at, long offset, byte[] body) {

    public Fact {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fact(var itsId, var itsType, var itsKey, var itsAt, var itsOffset, var itsBody)
                && id.equals(itsId)
                && type.equals(itsType)
                && key.equals(itsKey)
                && at.equals(itsAt)
                && offset == itsOffset
                && Arrays.equals(body, itsBody);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Fact[%s, %s, %d bytes]".formatted(id, type, body.length);
    }
}
