package org.xinfang.cases.clock;

import org.xinfang.kernel.limit.LimitCode;

/** A clock by what it measures: {@code SX…/T1} the case, {@code SX…/R1/T3} a referral, {@code SX…/opinion/1/T9} a document. */
public record ClockId(String value) {

    static ClockId of(Object measured, LimitCode code) {
        return new ClockId("%s/%s".formatted(measured, code));
    }

    @Override
    public String toString() {
        return value;
    }
}
