package org.xinfang.simulator;

import java.util.Locale;

/** What the simulator does wrong, as real message centres do. */
public enum Fault {
    NONE,
    /** Answers 0x58, the rate is exceeded. */
    THROTTLE,
    /** Answers 0x14, the queue is full. */
    QUEUE_FULL,
    /** Answers 0x08, as a dying centre does. */
    SYSTEM_ERROR,
    /** Answers 0x0B, there is no such number. */
    REFUSE,
    /** Takes the message and never answers. */
    SILENT,
    /** Takes the message and hangs up before it answers. */
    CLOSE_AFTER_WRITE,
    /** Takes the message and later says that it was not delivered. */
    UNDELIVERABLE,
    /** Sends the receipt before it answers the submit. */
    RECEIPT_FIRST,
    /** Sends every receipt twice. */
    RECEIPT_TWICE;

    static Fault named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
