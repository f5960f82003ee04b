package org.xinfang.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a department's own system reads from its feed. The petition itself is fetched over the API. */
public sealed interface ReferralMessage {

    /** The matter's number; also its key on the feed. */
    String matter();

    /** Claims were put with the office whose feed this is. */
    record ReferralPlacedV1(
            String matter,
            String submission,
            String referral,
            List<Integer> claims,
            String office,
            String from,
            LocalDate informBy,
            LocalDate objectBy,
            Instant at)
            implements ReferralMessage {}
}
