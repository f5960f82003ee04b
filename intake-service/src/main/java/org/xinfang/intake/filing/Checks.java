package org.xinfang.intake.filing;

import static org.xinfang.intake.filing.Flag.ADDRESS_MISSING;
import static org.xinfang.intake.filing.Flag.ADDRESS_TOO_LONG;
import static org.xinfang.intake.filing.Flag.BIRTH_DATE_UNREADABLE;
import static org.xinfang.intake.filing.Flag.ID_NUMBER_INVALID;
import static org.xinfang.intake.filing.Flag.MOBILE_INVALID;
import static org.xinfang.intake.filing.Flag.NAME_MISSING;
import static org.xinfang.intake.filing.Flag.NAME_TOO_LONG;
import static org.xinfang.intake.filing.Flag.REPRESENTATIVE_UNCLEAR;
import static org.xinfang.intake.filing.Flag.STORY_MISSING;
import static org.xinfang.intake.filing.Flag.STORY_TOO_LONG;
import static org.xinfang.intake.filing.Flag.TITLE_TOO_LONG;
import static org.xinfang.intake.filing.Flag.TOO_MANY_REPRESENTATIVES;
import static org.xinfang.intake.filing.Flag.UNREACHABLE;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.filing.Filing.Person;

/** Everything that a filing is looked over for, one line each. */
final class Checks {

    /** 《信访工作条例》第二十条: a group chooses five representatives at most. */
    private static final int MOST_REPRESENTATIVES = 5;

    private static final List<Check> ALL = List.of(
            new Check(STORY_MISSING, filing -> Texts.isEmpty(filing.story())),
            new Check(STORY_TOO_LONG, filing -> isLonger(filing.story(), 10_000)),
            new Check(TITLE_TOO_LONG, filing -> isLonger(filing.title(), 200)),
            new Check(NAME_MISSING, Filing::isAnonymous),
            new Check(NAME_TOO_LONG, filing -> isLonger(filing.petitioner().name(), 100)),
            new Check(
                    ADDRESS_MISSING, filing -> Texts.isEmpty(filing.petitioner().address())),
            new Check(ADDRESS_TOO_LONG, filing -> isLonger(filing.petitioner().address(), 300)),
            new Check(UNREACHABLE, filing -> isUnreachable(filing.petitioner())),
            new Check(ID_NUMBER_INVALID, filing -> hasWrongIdNumber(filing.petitioner())),
            new Check(MOBILE_INVALID, filing -> hasWrongMobile(filing.petitioner())),
            new Check(BIRTH_DATE_UNREADABLE, filing -> hasWrongBirthDate(filing.petitioner())),
            new Check(
                    TOO_MANY_REPRESENTATIVES, filing -> filing.representatives().size() > MOST_REPRESENTATIVES),
            new Check(
                    REPRESENTATIVE_UNCLEAR,
                    filing -> filing.representatives().stream().anyMatch(Checks::isUnclear)));

    private Checks() {}

    static Stream<Flag> of(Filing filing) {
        return ALL.stream().filter(check -> check.finds().test(filing)).map(Check::flag);
    }

    private static boolean isLonger(@Nullable String text, int most) {
        return text != null && text.length() > most && text.codePointCount(0, text.length()) > most;
    }

    private static boolean isUnreachable(Person person) {
        return Texts.isEmpty(person.mobile()) && Texts.isEmpty(person.address());
    }

    private static boolean isUnclear(Person person) {
        return Texts.isEmpty(person.name()) || hasWrongIdNumber(person) || hasWrongMobile(person);
    }

    private static boolean hasWrongIdNumber(Person person) {
        return Texts.said(person.idNumber())
                .filter(written -> IdNumber.read(written).isEmpty())
                .isPresent();
    }

    private static boolean hasWrongMobile(Person person) {
        return Texts.said(person.mobile())
                .filter(written -> MobileNumber.read(written).isEmpty())
                .isPresent();
    }

    private static boolean hasWrongBirthDate(Person person) {
        return Texts.said(person.birthDate())
                .filter(written -> WrittenDate.read(written, ZoneOffset.UTC).isEmpty())
                .isPresent();
    }

    private record Check(Flag flag, Predicate<Filing> finds) {}
}
