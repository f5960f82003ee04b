package org.xinfang.notification.letter;

/** Where sheets are printed. */
public interface PrintSpooler {

    /**
     * Hands over one letter. Handing over the same number again does not print it twice: the spooler finds what it
     * already has.
     */
    SpoolOutcome spool(String number, byte[] pdf, int pages);

    /** Asks what became of a job. */
    SpoolOutcome look(String job);
}
