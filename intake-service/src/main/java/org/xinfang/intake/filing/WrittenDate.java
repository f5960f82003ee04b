package org.xinfang.intake.filing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as people and machines write them: {@code 2026-03-16}, {@code 2026年3月16日}, {@code 20260316}. */
final class WrittenDate {

    private static final Pattern SEPARATED =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[T\\s].*)?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private WrittenDate() {}

    /** Empty for what is no date. A moment is the date it falls on in {@code zone}. */
    static Optional<LocalDate> read(String written, ZoneId zone) {
        var plain = Texts.plain(written).strip();
        return moment(plain, zone).or(() -> date(SEPARATED, plain)).or(() -> date(TOGETHER, plain));
    }

    private static Optional<LocalDate> moment(String plain, ZoneId zone) {
        try {
            return Optional.of(
                    OffsetDateTime.parse(plain).atZoneSameInstant(zone).toLocalDate());
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(Pattern form, String plain) {
        var parts = form.matcher(plain);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
