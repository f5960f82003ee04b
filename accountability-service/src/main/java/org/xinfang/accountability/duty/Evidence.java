package org.xinfang.accountability.duty;

import java.util.Collection;
import java.util.Map;

/** Where the facts behind a figure stand in the ledger. */
@FunctionalInterface
public interface Evidence {

    /** By event; what the ledger has not heard yet is left out. */
    Map<String, Entry> of(Collection<String> events);

    /** A place in the ledger and the hash that guards it. */
    record Entry(String chain, long position, String hash) {}
}
