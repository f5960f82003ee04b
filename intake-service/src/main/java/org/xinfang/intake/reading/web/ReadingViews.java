package org.xinfang.intake.reading.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.filing.Filing;
import org.xinfang.intake.filing.Filing.Person;
import org.xinfang.intake.reading.Reading.Field;
import org.xinfang.intake.reading.Readings;
import org.xinfang.kernel.OfficerId;
import org.xinfang.kernel.Role;

/** What readers are shown, and what auditors are shown of readers. */
final class ReadingViews {

    private ReadingViews() {}

    /** Those who petition, in full. */
    record PersonsView(PersonView petitioner, List<PersonView> representatives) {

        static PersonsView of(Filing filing) {
            return new PersonsView(
                    PersonView.of(filing.petitioner()),
                    filing.representatives().stream().map(PersonView::of).toList());
        }
    }

    /** A person, as they wrote themselves down. */
    record PersonView(
            @Nullable String name,
            @Nullable String mobile,
            @Nullable String idNumber,
            @Nullable String address) {

        static PersonView of(Person person) {
            return new PersonView(person.name(), person.mobile(), person.idNumber(), person.address());
        }

        @Override
        public String toString() {
            return "PersonView[redacted]";
        }
    }

    /**
     * Who looked, when, at what kinds of data, and why.
     *
     * @param by who looked, by login, and what they are called
     */
    record ReadingView(
            Instant at,
            String submission,
            String matter,
            String by,
            @Nullable String byName,
            String office,
            List<String> roles,
            List<Field> fields,
            String reason) {

        static ReadingView of(Readings.Line line, Map<OfficerId, String> names) {
            var reading = line.reading();
            var reader = reading.reader();
            return new ReadingView(
                    reading.at(),
                    reading.submission().value(),
                    reading.submission().asMatter().value(),
                    reader.id().value(),
                    names.get(reader.id()),
                    reader.office().value(),
                    reader.roles().stream().map(Role::code).sorted().toList(),
                    reading.fields().stream().sorted().toList(),
                    reading.reason());
        }

        @Override
        public String toString() {
            return "ReadingView[%s, redacted]".formatted(submission);
        }
    }
}
