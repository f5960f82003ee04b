package org.xinfang.accountability.duty.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinfang.accountability.duty.Duty;
import org.xinfang.accountability.duty.Standing;
import org.xinfang.accountability.duty.Step;

/**
 * How a duty came about and how it stands.
 *
 * @param nameZh what the limit is called
 * @param kind whether its days are CALENDAR or WORKING days
 * @param due the last day in law
 * @param unrolled the last day as counted
 * @param standing ON_TIME, LATE, RUNNING or CANCELLED
 * @param endedOn the day it was done or fell away; absent while it runs
 * @param daysAfterDue from its last day to its end, or to the day that is looked at; negative when that came before
 */
public record DutyView(
        String code,
        String nameZh,
        String article,
        LocalDate startedOn,
        int days,
        String kind,
        LocalDate due,
        LocalDate unrolled,
        String rulePack,
        String calendar,
        Standing standing,
        @Nullable LocalDate endedOn,
        long daysAfterDue) {

    static DutyView of(Duty duty, LocalDate asOf) {
        var how = duty.derivation();
        return new DutyView(
                how.code(),
                Step.chineseName(how.code()),
                how.article(),
                how.startedOn(),
                how.days(),
                how.workingDays() ? "WORKING" : "CALENDAR",
                how.due(),
                how.unrolled(),
                how.rulePack(),
                how.calendar(),
                duty.standing(asOf),
                duty.ended() == null ? null : duty.ended().on(),
                duty.daysAfterDue(asOf));
    }
}
