package org.xinfang.kernel.limit;

/** Who owes the step that a clock waits for. */
public enum ClockOwner {
    PETITION_OFFICE,
    UNIT,
    PETITIONER,
    REVIEW_ORGAN,
    REREVIEW_ORGAN
}
