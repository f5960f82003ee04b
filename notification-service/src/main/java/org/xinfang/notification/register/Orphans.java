package org.xinfang.notification.register;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Receipts that came before it was known what they are about; a receipt may overtake the carrier's own answer. */
public interface Orphans {

    void keep(List<TracedReceipt> receipts, Instant now);

    /** Those that may be about these references or these numbers and marks. */
    List<TracedReceipt> find(Collection<String> refs, Collection<String> traces);

    /** They have found what they are about; kept for the record until they are old. */
    void home(Collection<TracedReceipt> receipts);
}
