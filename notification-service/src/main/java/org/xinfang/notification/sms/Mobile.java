package org.xinfang.notification.sms;

import java.util.Optional;
import java.util.regex.Pattern;

/** A mobile number of the mainland, eleven digits. */
public record Mobile(String number) {

    private static final Pattern FORM = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern DECORATION = Pattern.compile("[\\s()-]|^(\\+|00)?86(?=1[3-9])");

    public Mobile {
        if (!FORM.matcher(number).matches()) {
            throw new IllegalArgumentException("Not a mobile number");
        }
    }

    /** Reads what people write; empty for a landline, a short number or anything else an SMS cannot reach. */
    public static Optional<Mobile> read(String written) {
        var digits = DECORATION
                .matcher(DECORATION.matcher(written.strip()).replaceAll(""))
                .replaceAll("");
        return FORM.matcher(digits).matches() ? Optional.of(new Mobile(digits)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Mobile[redacted]";
    }
}
