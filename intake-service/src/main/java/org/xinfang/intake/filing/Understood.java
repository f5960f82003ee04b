package org.xinfang.intake.filing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.OfficePath;

/**
 * What the register takes a filing to say, and what it had to guess.
 *
 * @param flags what is missing or odd, in the order of their codes
 */
public record Understood(
        Channel channel, OfficePath office, LocalDate receivedOn, int people, String language, List<Flag> flags) {

    private static final Pattern ONE_NUMBER = Pattern.compile("\\D*?0*([1-9]\\d{0,5})\\D*");

    /** Older than that, a date of receipt is a slip of the pen. */
    private static final int MOST_YEARS_AGO = 10;

    public Understood {
        flags = List.copyOf(flags);
    }

    public static Understood of(Filing filing, Desk desk, KnownOffices offices, Today today) {
        var flags = EnumSet.noneOf(Flag.class);
        flags.addAll(filing.oddities());
        Checks.of(filing).forEach(flags::add);
        var said = filing.particulars();
        return new Understood(
                channel(said.channel(), desk, flags),
                office(said.office(), desk, offices, flags),
                receivedOn(said.receivedOn(), desk, today, flags),
                people(said.people(), filing, flags),
                language(said.language(), flags),
                List.copyOf(flags));
    }

    /** What comes by the public page came over the web, whatever it calls itself. */
    private static Channel channel(@Nullable String said, Desk desk, Set<Flag> flags) {
        var read = Texts.said(said).flatMap(Channel::read);
        return switch (desk) {
            case Desk.PublicPage _ -> {
                if (!Texts.isEmpty(said) && read.isEmpty()) {
                    flags.add(Flag.CHANNEL_UNKNOWN);
                }
                yield Channel.WEB;
            }
            case Desk.Counter _ -> read.orElseGet(() -> flagged(flags, Flag.CHANNEL_UNKNOWN, Channel.LETTER));
        };
    }

    private static OfficePath office(@Nullable String said, Desk desk, KnownOffices offices, Set<Flag> flags) {
        var named = Texts.said(said).map(text -> text.toLowerCase(Locale.ROOT));
        if (named.isEmpty()) {
            return desk.office();
        }
        var path = named.filter(OfficePath::isValid).map(OfficePath::of).filter(found -> isKnown(found, desk, offices));
        if (path.isEmpty()) {
            return flagged(flags, Flag.OFFICE_UNKNOWN, desk.office());
        }
        return path.filter(desk.office()::covers).orElseGet(() -> flagged(flags, Flag.OFFICE_NOT_YOURS, desk.office()));
    }

    private static boolean isKnown(OfficePath office, Desk desk, KnownOffices offices) {
        return office.equals(desk.office()) || offices.knows(office);
    }

    /** On the web the day of arrival is beyond dispute; a letter's is what the clerk says it is. */
    private static LocalDate receivedOn(@Nullable String said, Desk desk, Today today, Set<Flag> flags) {
        var written = Texts.said(said);
        if (written.isEmpty() || desk instanceof Desk.PublicPage) {
            return today.date();
        }
        return written.flatMap(text -> WrittenDate.read(text, today.zone()))
                .map(date -> plausible(date, today.date(), flags))
                .orElseGet(() -> flagged(flags, Flag.RECEIVED_ON_UNREADABLE, today.date()));
    }

    private static LocalDate plausible(LocalDate date, LocalDate today, Set<Flag> flags) {
        var isPlausible = !date.isAfter(today) && !date.isBefore(today.minusYears(MOST_YEARS_AGO));
        return isPlausible ? date : flagged(flags, Flag.RECEIVED_ON_IMPLAUSIBLE, today);
    }

    private static int people(@Nullable String said, Filing filing, Set<Flag> flags) {
        var atLeast = Math.max(1, filing.representatives().size());
        var written = Texts.said(said);
        if (written.isEmpty()) {
            return atLeast;
        }
        var number = ONE_NUMBER.matcher(written.get());
        return number.matches() ? Integer.parseInt(number.group(1)) : flagged(flags, Flag.PEOPLE_UNREADABLE, atLeast);
    }

    private static String language(@Nullable String said, Set<Flag> flags) {
        var written = Texts.said(said).map(text -> text.toLowerCase(Locale.ROOT));
        return written.isEmpty()
                ? "zh"
                : written.flatMap(Understood::supported).orElseGet(() -> flagged(flags, Flag.LANGUAGE_UNKNOWN, "zh"));
    }

    private static Optional<String> supported(String language) {
        return Optional.of(language.split("[-_]", 2)[0]).filter(Set.of("zh", "en")::contains);
    }

    private static <T> T flagged(Set<Flag> flags, Flag flag, T instead) {
        flags.add(flag);
        return instead;
    }
}
