package org.xinfang.accountability.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.OfficePath;

/** Every entry there is. Entries are added, never changed. */
public interface Ledger {

    /**
     * Adds what is not there yet.
     *
     * @param chain topic and partition
     * @param filings in the order of their partition; any of them may have come before
     */
    void append(String chain, List<Filing> filings);

    List<Entry> find(Search search);

    /** Whether anything about this matter or submission names the office or one beneath it. */
    boolean concerns(String number, OfficePath office);

    /**
     * How many facts there are.
     *
     * @param within only what names this office or one beneath it; absent for all
     */
    long count(@Nullable OfficePath within);

    /** The entries of these events; what has not been heard yet is not among them. */
    Map<String, Entry> entries(Collection<String> events);

    /** The last entry of every chain. */
    List<Head> heads();

    /** A stretch of one chain, in its order. */
    List<Entry> stretch(String chain, long from, int limit);
}
