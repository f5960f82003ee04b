package org.xinfang.kernel.limit;

/** What sets a clock going. The day on which it happens is not counted. */
public enum ClockStart {
    SUBMISSION_RECEIVED,
    /** Delivery to the unit's inbox, not the click that signs for it: late signing must not move a limit. */
    ASSIGNMENT_RECEIVED,
    CLAIM_ACCEPTED,
    /** The last day of the limit that is being extended, before it is rolled to a working day. */
    HANDLING_LIMIT,
    DOCUMENT_SERVED,
    REVIEW_RECEIVED,
    REREVIEW_RECEIVED,
    PROPOSAL_SERVED,
    NOTICE_PUBLISHED
}
