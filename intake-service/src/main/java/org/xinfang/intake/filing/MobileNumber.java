package org.xinfang.intake.filing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mobile telephone number of the mainland, as the network knows it. */
record MobileNumber(String value) {

    private static final Pattern FORM = Pattern.compile("(?:(?:\\+|00)?86)?(1[3-9]\\d{9})");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}+");

    /** Empty for what no network would take. */
    static Optional<MobileNumber> read(String written) {
        var plain = DASHES.matcher(Texts.withoutGaps(written)).replaceAll("");
        return Optional.of(FORM.matcher(plain)).filter(Matcher::matches).map(form -> new MobileNumber(form.group(1)));
    }

    @Override
    public String toString() {
        return "MobileNumber[redacted]";
    }
}
