package org.xinfang.intake.filing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A citizen's identity number (GB 11643) with eighteen characters; an older one of fifteen is brought to that form. */
record IdNumber(String value, LocalDate birthDate) {

    private static final Pattern FORM = Pattern.compile("\\d{17}[0-9X]|\\d{15}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final int BODY = 17;

    /** Empty for what is nobody's number. */
    static Optional<IdNumber> read(String written) {
        var plain = Texts.withoutGaps(written).toUpperCase(Locale.ROOT);
        if (!FORM.matcher(plain).matches()) {
            return Optional.empty();
        }
        var old = plain.length() == 15;
        var body = old ? plain.substring(0, 6) + "19" + plain.substring(6) : plain.substring(0, BODY);
        var value = body + checkCharacter(body);
        if (!old && !value.equals(plain)) {
            return Optional.empty();
        }
        return birthDate(body).map(born -> new IdNumber(value, born));
    }

    private static Optional<LocalDate> birthDate(String body) {
        try {
            return Optional.of(LocalDate.parse(body.substring(6, 14), DAY));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** Weights are the powers of two modulo eleven, as the standard has it. */
    private static char checkCharacter(String body) {
        var sum = 0;
        var weight = 2;
        for (var place = BODY - 1; place >= 0; place--) {
            sum += weight * (body.charAt(place) - '0');
            weight = weight * 2 % 11;
        }
        return "10X98765432".charAt(sum % 11);
    }

    @Override
    public String toString() {
        return "IdNumber[redacted]";
    }
}
