package org.xinfang.notification.letter;

import java.time.LocalDate;

/**
 * What every letter carries.
 *
 * @param number the letter's own number, also in its bar code
 * @param item the number under which the petitioner asks
 * @param organ the issuing organ, never an inner section of it
 */
public record LetterHead(
        String number, String item, String organ, String phone, Addressee addressee, String queryCode, LocalDate date) {

    @Override
    public String toString() {
        return "LetterHead[%s, redacted]".formatted(number);
    }
}
