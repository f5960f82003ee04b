package org.xinfang.accountability.ledger.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xinfang.accountability.ledger.Inspection.Breach;
import org.xinfang.accountability.ledger.Verification.Result;

/**
 * What a verification found.
 *
 * @param intact nothing is wrong in what was walked
 * @param complete the ends of all chains were reached
 * @param verified how many entries were walked and are whole
 */
public record VerificationView(boolean intact, boolean complete, long verified, List<ChainView> chains) {

    /**
     * One chain.
     *
     * @param to the last entry that is whole
     * @param hash of that entry: whoever keeps it can later show that nothing before it was changed
     * @param next where to go on; absent when the walk came to an end
     */
    public record ChainView(
            String chain,
            long from,
            long to,
            String hash,
            @Nullable Long next,
            @Nullable BreachView broken) {}

    /** The first entry that is not whole, and whether it is missing, unlinked or altered. */
    public record BreachView(long position, @Nullable String event, String flaw) {}

    static VerificationView of(List<Result> results) {
        return new VerificationView(
                results.stream().allMatch(result -> result.report().breach() == null),
                results.stream().allMatch(result -> result.next() == null),
                results.stream().mapToLong(Result::verified).sum(),
                results.stream().map(VerificationView::chain).toList());
    }

    private static ChainView chain(Result result) {
        var head = result.report().head();
        return new ChainView(
                head.chain(),
                result.from(),
                head.position(),
                head.hash().hex(),
                result.next(),
                breach(result.report().breach()));
    }

    private static @Nullable BreachView breach(@Nullable Breach breach) {
        return breach == null
                ? null
                : new BreachView(
                        breach.position(), breach.event(), breach.flaw().name().toLowerCase(Locale.ROOT));
    }
}
