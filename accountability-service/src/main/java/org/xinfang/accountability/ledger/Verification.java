package org.xinfang.accountability.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.accountability.ledger.Inspection.Report;

/** Verifies chains as they lie in the ledger, a stretch at a time. */
public record Verification(Ledger ledger, Inspection inspection) {

    private static final int AT_ONCE = 1_000;

    /**
     * What was found in one chain.
     *
     * @param from where the walk began
     * @param next where the next walk is to begin; absent when the end was reached or something is broken
     */
    public record Result(long from, Report report, @Nullable Long next) {

        public long verified() {
            return report.head().position() - from + 1;
        }
    }

    /** Every chain from its beginning, as far as the limit goes for each. */
    public List<Result> all(int limit) {
        return ledger.heads().stream()
                .map(head -> chain(head.chain(), 1, limit))
                .toList();
    }

    /** One chain from a position on. The entry before it is taken as it is: verify from 1 to know it, too. */
    public Result chain(String chain, long from, int limit) {
        var report = new Report(before(chain, from), null);
        for (var left = limit; left > 0; left -= AT_ONCE) {
            var size = Math.min(left, AT_ONCE);
            var stretch = ledger.stretch(chain, report.head().position() + 1, size);
            report = inspection.walk(report.head(), stretch.iterator());
            if (report.breach() != null || stretch.size() < size) {
                return new Result(from, report, null);
            }
        }
        var next = report.head().position() + 1;
        return new Result(from, report, ledger.stretch(chain, next, 1).isEmpty() ? null : next);
    }

    private Head before(String chain, long from) {
        var found = from == 1 ? new ArrayList<Entry>() : ledger.stretch(chain, from - 1, 1);
        return found.isEmpty()
                ? new Head(chain, from - 1, -1, Hash.NONE)
                : found.getFirst().head();
    }
}
