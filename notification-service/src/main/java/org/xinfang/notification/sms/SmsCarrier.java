package org.xinfang.notification.sms;

/** Who carries short messages: takes one part at a time and says exactly what became of it. */
public interface SmsCarrier {

    /** The carrier's name in settings, in what is kept and in metrics. */
    String name();

    SubmitOutcome submit(SmsPart part);
}
