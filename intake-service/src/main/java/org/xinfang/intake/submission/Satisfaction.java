package org.xinfang.intake.submission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a petitioner may think of an office's work. */
public enum Satisfaction {
    SATISFIED,
    MOSTLY_SATISFIED,
    DISSATISFIED;

    /** Empty for a word that is none of these. */
    public static Optional<Satisfaction> read(String said) {
        var word = said.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> one.name().equals(word)).findAny();
    }
}
