package org.xinfang.kernel.limit;

/** How the days of a limit are counted. */
public enum DayKind {
    /** Every day; a last day that is not worked moves to the next one that is (民法典 203, by analogy). */
    CALENDAR,
    /** Days worked only. */
    WORKING
}
