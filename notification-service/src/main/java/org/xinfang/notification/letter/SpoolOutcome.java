package org.xinfang.notification.letter;

import org.jspecify.annotations.Nullable;

/** What a printer says about a letter. */
public sealed interface SpoolOutcome {

    /** The printer has it, and it is not out yet. */
    record Underway(String job) implements SpoolOutcome {}

    /**
     * Out of the printer.
     *
     * @param pages as the printer counted them; absent where nothing counts
     */
    record Printed(String job, @Nullable Integer pages) implements SpoolOutcome {}

    /** The printer will not print this letter. */
    record Refused(String why) implements SpoolOutcome {}

    /** The printer cannot be reached or stands still; the letter may be handed over again. */
    record Away(String why) implements SpoolOutcome {}
}
