package org.xinfang.kernel.limit;

/** How much of a running clock is used up. */
public enum WarningLevel {
    RUNNING(0),
    WARNING_1(50),
    WARNING_2(75),
    WARNING_3(85),
    CRITICAL(99),
    OVERDUE(100);

    private final int percent;

    WarningLevel(int percent) {
        this.percent = percent;
    }

    /** The share of the limit that is used when the level begins; more than all of it when overdue. */
    public int percent() {
        return percent;
    }
}
