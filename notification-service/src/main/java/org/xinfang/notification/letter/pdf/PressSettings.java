package org.xinfang.notification.letter.pdf;

/**
 * How letters are set.
 *
 * @param lookupPage where the QR code leads; the number is added, never anything personal
 * @param mostPages more is no letter but a mistake
 * @param inspectEvery every how many usual letters the finished sheet is looked at, text and ink; an unusual one
 *     always is, and the cheap checks are made on every letter
 */
public record PressSettings(String lookupPage, int mostPages, int inspectEvery) {

    String lookup(String item) {
        return lookupPage + item;
    }
}
