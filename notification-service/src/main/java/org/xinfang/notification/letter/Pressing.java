package org.xinfang.notification.letter;

/** What came of setting a letter. */
public sealed interface Pressing {

    /**
     * Ready to be printed.
     *
     * @param sha256 of the PDF, in hexadecimal
     */
    record Pressed(byte[] pdf, int pages, String sha256) implements Pressing {

        @Override
        public String toString() {
            return "Pressed[%d pages, %s]".formatted(pages, sha256);
        }
    }

    /** Not to be sent like this. */
    record Spoilt(Fault fault) implements Pressing {}

    /** What is wrong with a sheet. */
    enum Fault {
        ADDRESS_DOES_NOT_FIT,
        ADDRESS_NOT_IN_WINDOW,
        INK_OUTSIDE_WINDOW,
        TOO_MANY_PAGES,
        UNREADABLE
    }
}
