package org.xinfang.cases.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.OfficePath;

/**
 * Claims put with an office (转送).
 *
 * @param firstResponsible the office that was responsible first (首办责任单位); whoever handles the claims later, this
 *     never changes
 * @param note a word from the dispatcher to the office; it may name people, so it is never announced
 */
public record Referral(
        ReferralId id,
        OfficePath from,
        OfficePath to,
        List<Integer> claims,
        OfficePath firstResponsible,
        @Nullable String note) {

    public Referral {
        claims = List.copyOf(claims);
    }

    @Override
    public String toString() {
        return "Referral[%s, %s to %s]".formatted(id, from, to);
    }

    /** The how-manieth referral of a case: {@code SX…/R1}. */
    public record ReferralId(String value) {

        static ReferralId first(CaseId file) {
            return new ReferralId(file + "/R1");
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
