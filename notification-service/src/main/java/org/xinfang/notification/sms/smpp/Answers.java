package org.xinfang.notification.sms.smpp;

import java.util.Set;
import org.xinfang.notification.sms.SubmitOutcome;
import org.xinfang.notification.sms.SubmitOutcome.Busy;
import org.xinfang.notification.sms.SubmitOutcome.Permanent;
import org.xinfang.notification.sms.SubmitOutcome.Transient;

/** What a command status of SMPP 3.4 (§5.1.3) means for the message. */
final class Answers {

    /** Message queue full, throttled. */
    private static final Set<Integer> PATIENCE = Set.of(0x14, 0x58);

    /**
     * Message length, source and destination address, number of destinations, list name, destination flag, type of
     * number, numbering plan. Whatever is not here is tried again.
     */
    private static final Set<Integer> NEVER = Set.of(0x01, 0x0A, 0x0B, 0x33, 0x34, 0x40, 0x50, 0x51);

    private Answers() {}

    static SubmitOutcome of(int status) {
        if (PATIENCE.contains(status)) {
            return new Busy(status);
        }
        return NEVER.contains(status) ? new Permanent(status) : new Transient(status);
    }
}
