package org.xinfang.notification.letter;

/** Where sheets are printed. */
public interface PrintSpooler {

    /**
     * Hands over one letter.
     *
     * @param again whether this number may have been handed over before: then the spooler first looks for it, so that
     *     it is not printed twice
     */
    SpoolOutcome spool(String number, byte[] pdf, int pages, boolean again);

    /** Asks what became of a job. */
    SpoolOutcome look(String job);
}
