package org.xinfang.accountability.ledger;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Walks along a chain from a place that is known to be whole and tells how far it stays whole. */
public record Inspection(Chaining chaining) {

    /** What can be wrong with an entry. */
    public enum Flaw {
        /** There is no entry of the number that should be next. */
        MISSING,
        /** It does not follow the entry before it. */
        UNLINKED,
        /** Its content is not what its hash was taken of. */
        ALTERED
    }

    /** The first thing wrong in a chain. */
    public record Breach(long position, @Nullable String event, Flaw flaw) {}

    /**
     * What a walk found.
     *
     * @param head the last entry that is whole
     */
    public record Report(Head head, @Nullable Breach breach) {}

    public Report walk(Head known, Iterator<Entry> entries) {
        var head = known;
        while (entries.hasNext()) {
            var entry = entries.next();
            var flaw = flaw(head, entry);
            if (flaw != null) {
                var event = flaw == Flaw.MISSING ? null : entry.fact().id();
                return new Report(head, new Breach(head.position() + 1, event, flaw));
            }
            head = entry.head();
        }
        return new Report(head, null);
    }

    private @Nullable Flaw flaw(Head before, Entry entry) {
        if (entry.position() != before.position() + 1) {
            return Flaw.MISSING;
        }
        if (!entry.previous().equals(before.hash())) {
            return Flaw.UNLINKED;
        }
        var content = chaining.hash(entry.chain(), entry.position(), entry.fact(), entry.previous());
        return content.equals(entry.hash()) ? null : Flaw.ALTERED;
    }
}
