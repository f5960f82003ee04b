package org.xinfang.kernel;

import static java.time.format.ResolverStyle.STRICT;
import static org.xinfang.kernel.Decision.accept;
import static org.xinfang.kernel.Decision.refuse;
import static org.xinfang.kernel.ItemNumberRefusal.MISTYPED;
import static org.xinfang.kernel.ItemNumberRefusal.NOT_A_NUMBER;
import static org.xinfang.kernel.ItemNumberRefusal.NO_SUCH_DAY;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The number of a submission or of a matter: kind, county, day, serial and a check character, {@code
 * LX9901012026031600017L}.
 *
 * <p>The serial counts all submissions of one county and day, whatever their channel, so that the matter numbers
 * {@linkplain #asMatter derived} from them differ as well. It has five digits, and more on a day that needs them.
 */
public record ItemNumber(Kind kind, String county, LocalDate day, int serial) {

    /** What is numbered: a submission by its channel, or the matter that submissions belong to. */
    public enum Kind {
        LETTER("LX"),
        VISIT("LF"),
        CALL("LD"),
        WEB("WX"),
        MATTER("SX");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        public String prefix() {
            return prefix;
        }

        private static Kind ofPrefix(String prefix) {
            return Arrays.stream(values())
                    .filter(kind -> kind.prefix.equals(prefix))
                    .findAny()
                    .orElseThrow();
        }
    }

    private static final Pattern FORM =
            Pattern.compile("(LX|LF|LD|WX|SX)(\\d{6})([1-9]\\d{7})(\\d{5}|[1-9]\\d{5,8})([0-9A-Z])");
    private static final Pattern COUNTY = Pattern.compile("\\d{6}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(STRICT);
    private static final int GREATEST_SERIAL = 999_999_999;

    public ItemNumber {
        if (!COUNTY.matcher(county).matches()) {
            throw new IllegalArgumentException("Not a county code: '%s'".formatted(county));
        }
        if (serial < 1 || serial > GREATEST_SERIAL) {
            throw new IllegalArgumentException("Not a serial: " + serial);
        }
        if (day.getYear() < 1000 || day.getYear() > 9999) {
            throw new IllegalArgumentException("Not a year of four digits: " + day);
        }
    }

    /** The number from where the platform itself wrote it; anything else is a fault. */
    public static ItemNumber of(String value) {
        return exactly(value).fold(number -> number, reason -> {
            throw new IllegalArgumentException("'%s': %s".formatted(value, reason.english()));
        });
    }

    /** The number from what a person typed: in any case, with spaces or hyphens, in full-width letters. */
    public static Decision<ItemNumber> read(String typed) {
        return exactly(TypedText.plain(typed));
    }

    public static boolean isValid(String value) {
        return exactly(value) instanceof Decision.Accepted<ItemNumber>;
    }

    /** The number of the matter that this submission opens. */
    public ItemNumber asMatter() {
        return new ItemNumber(Kind.MATTER, county, day, serial);
    }

    public String value() {
        var body = kind.prefix() + county + DAY.format(day) + String.format(Locale.ROOT, "%05d", serial);
        return body + CheckCharacter.of(body);
    }

    @Override
    public String toString() {
        return value();
    }

    private static Decision<ItemNumber> exactly(String value) {
        var form = FORM.matcher(value);
        if (!form.matches()) {
            return refuse(NOT_A_NUMBER);
        }
        if (!CheckCharacter.isRight(value)) {
            return refuse(MISTYPED);
        }
        return parts(form);
    }

    private static Decision<ItemNumber> parts(MatchResult form) {
        try {
            var day = LocalDate.parse(form.group(3), DAY);
            var serial = Integer.parseInt(form.group(4));
            return serial == 0
                    ? refuse(NOT_A_NUMBER)
                    : accept(new ItemNumber(Kind.ofPrefix(form.group(1)), form.group(2), day, serial));
        } catch (DateTimeParseException _) {
            return refuse(NO_SUCH_DAY);
        }
    }
}
