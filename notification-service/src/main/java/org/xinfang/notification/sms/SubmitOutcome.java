package org.xinfang.notification.sms;

import org.jspecify.annotations.Nullable;

/**
 * What became of handing one part to a carrier.
 *
 * <p>The classes differ in what may be done next, and above all in whether the part may already be on its way.
 */
public sealed interface SubmitOutcome {

    /** The carrier took it. Some carriers give no id. */
    record Accepted(@Nullable String carrierId) implements SubmitOutcome {}

    /** It never left: not bound, no permit, breaker open. Costs no attempt; another carrier may be asked at once. */
    record NotSent(String why) implements SubmitOutcome {}

    /** The carrier asks for patience: throttled or its queue is full. */
    record Busy(int code) implements SubmitOutcome {}

    /** The carrier failed. Every code that is not listed belongs here: a dying carrier answers with system errors. */
    record Transient(int code) implements SubmitOutcome {}

    /** This message will never be taken: an allow-list of codes. */
    record Permanent(int code) implements SubmitOutcome {}

    /** Written, and no answer came. It may have arrived: neither success nor failure may be assumed. */
    record Unknown(String why) implements SubmitOutcome {}
}
