package org.xinfang.notification.desk;

import java.util.List;
import org.xinfang.notification.sms.SmsCarrier;
import org.xinfang.notification.sms.SmsPart;
import org.xinfang.notification.sms.SubmitOutcome;
import org.xinfang.notification.sms.SubmitOutcome.Accepted;
import org.xinfang.notification.sms.SubmitOutcome.Busy;
import org.xinfang.notification.sms.SubmitOutcome.NotSent;
import org.xinfang.notification.sms.SubmitOutcome.Permanent;
import org.xinfang.notification.sms.SubmitOutcome.Transient;
import org.xinfang.notification.sms.SubmitOutcome.Unknown;

/**
 * The carriers in the order in which they are asked.
 *
 * <p>The next one is asked only when the one before certainly did not take the message.
 */
public final class Couriers {

    private final List<SmsCarrier> carriers;

    public Couriers(List<? extends SmsCarrier> carriers) {
        this.carriers = List.copyOf(carriers);
    }

    public Carried carry(SmsPart part) {
        var last = new Carried("", new NotSent("there is no carrier"));
        for (var carrier : carriers) {
            last = new Carried(carrier.name(), carrier.submit(part));
            if (last.isSettled()) {
                return last;
            }
        }
        return last;
    }

    /** Who was asked last, and what came of it. */
    public record Carried(String carrier, SubmitOutcome outcome) {

        private boolean isSettled() {
            return switch (outcome) {
                case Accepted _, Busy _, Permanent _, Unknown _ -> true;
                case NotSent _, Transient _ -> false;
            };
        }
    }
}
