package org.xinfang.cases.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.xinfang.cases.clock.Clock.Running;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.limit.ClockStart;
import org.xinfang.kernel.limit.LimitCode;
import org.xinfang.kernel.limit.RulePacks;
import org.xinfang.kernel.limit.WorkCalendar;

/**
 * The law that cases are handled by.
 *
 * @param jurisdiction whose rule packs are in force here
 * @param zone in which a day of law begins and ends
 */
public record Law(RulePacks packs, String jurisdiction, WorkCalendar calendar, ZoneId zone) {

    /** T13 and T14 belong to the simple procedure, T11 to a review that was decided: other events start them. */
    private static final Set<LimitCode> ORDINARY =
            EnumSet.of(LimitCode.T1, LimitCode.T3, LimitCode.T4, LimitCode.T6, LimitCode.T9);

    /** The law as it stands at one instant, for the rules. */
    public Moment at(Instant now) {
        return new Moment(this, now);
    }

    /** One instant, in the eyes of the law. */
    public record Moment(Law law, Instant now) {

        public LocalDate today() {
            return now.atZone(law.zone()).toLocalDate();
        }

        /** The limits that a case registered now is handled by, to its end. */
        public String rulePackInForce() {
            return law.packs().inForce(law.jurisdiction(), today()).id();
        }
    }

    /**
     * The clocks that an event starts under a rule pack; the same event starts different ones in different places.
     *
     * @param measured what the clocks are named after: the case, a referral or a document
     */
    public List<Running> clocks(String rulePack, ClockStart event, LocalDate on, Object measured, OfficePath office) {
        var pack = packs.pack(rulePack);
        return pack.startedBy(event).stream()
                .filter(ORDINARY::contains)
                .map(code -> new Running(ClockId.of(measured, code), office, pack.deadline(code, on, calendar)))
                .toList();
    }
}
