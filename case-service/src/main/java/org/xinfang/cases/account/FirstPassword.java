package org.xinfang.cases.account;

import java.util.random.RandomGenerator;

/** A password for one sign-in, at which it must be changed. It is told once and kept nowhere. */
public record FirstPassword(String word) {

    /** Without the letters and digits that are mistaken for one another. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 16;

    public static FirstPassword drawn(RandomGenerator chance) {
        var word = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            word.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        return new FirstPassword(word.toString());
    }

    @Override
    public String toString() {
        return "FirstPassword[redacted]";
    }
}
