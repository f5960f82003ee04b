package org.xinfang.intake.filing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinfang.intake.filing.Filing.Person;

/** Something by which the same person is known again, in the one form that equal values have. */
public record Mark(Kind kind, String value) {

    /** What kind of thing it is; values of different kinds are never compared. */
    public enum Kind {
        ID_NUMBER,
        MOBILE,
        NAME,
        NAME_AND_BIRTH;

        /** Whether it tells people apart: many go by the same name. */
        public boolean isOnePersons() {
            return this != NAME;
        }
    }

    /** All marks of those who petition together: one of them in common makes two filings candidates. */
    public static Set<Mark> of(Filing filing) {
        return Stream.concat(Stream.of(filing.petitioner()), filing.representatives().stream())
                .flatMap(Mark::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Mark> of(Person person) {
        var idNumber = Texts.said(person.idNumber()).flatMap(IdNumber::read);
        var mobile = Texts.said(person.mobile()).flatMap(MobileNumber::read);
        var name = Texts.said(person.name()).map(Texts::withoutGaps);
        var born = idNumber.map(IdNumber::birthDate).or(() -> birthDate(person));
        return Stream.of(
                        idNumber.map(number -> new Mark(Kind.ID_NUMBER, number.value())),
                        mobile.map(number -> new Mark(Kind.MOBILE, number.value())),
                        name.map(text -> new Mark(Kind.NAME, text)),
                        name.flatMap(text -> born.map(day -> new Mark(Kind.NAME_AND_BIRTH, text + " " + day))))
                .flatMap(Optional::stream);
    }

    private static Optional<LocalDate> birthDate(Person person) {
        return Texts.said(person.birthDate()).flatMap(written -> WrittenDate.read(written, ZoneOffset.UTC));
    }

    @Override
    public String toString() {
        return "Mark[%s, redacted]".formatted(kind);
    }
}
