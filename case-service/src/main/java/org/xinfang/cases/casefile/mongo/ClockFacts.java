package org.xinfang.cases.casefile.mongo;

import org.xinfang.cases.clock.Clock;
import org.xinfang.contracts.CaseMessage.ClockEnd;
import org.xinfang.contracts.CaseMessage.ClockStartedV1;
import org.xinfang.contracts.CaseMessage.ClockStoppedV1;
import org.xinfang.contracts.CaseMessage.DayKind;
import org.xinfang.kernel.limit.ClockOwner;

/** Clocks in the published language. */
final class ClockFacts {

    /** Who owes a step that is the petitioner's: no office at all. */
    private static final String PETITIONER = "petitioner";

    private ClockFacts() {}

    static ClockStartedV1 started(Clock.Running clock) {
        var deadline = clock.deadline();
        return new ClockStartedV1(
                clock.id().value(),
                deadline.code().name(),
                deadline.owner() == ClockOwner.PETITIONER
                        ? PETITIONER
                        : clock.office().value(),
                deadline.start(),
                deadline.limit().days(),
                switch (deadline.limit().kind()) {
                    case CALENDAR -> DayKind.CALENDAR;
                    case WORKING -> DayKind.WORKING;
                },
                deadline.due(),
                deadline.unrolled(),
                deadline.rulePack(),
                deadline.calendar(),
                deadline.limit().basis());
    }

    static ClockStoppedV1 stopped(Clock.Ended clock) {
        return new ClockStoppedV1(
                clock.id().value(),
                clock.deadline().code().name(),
                clock.on(),
                switch (clock.end()) {
                    case MET -> ClockEnd.MET;
                    case CANCELLED -> ClockEnd.CANCELLED;
                });
    }
}
