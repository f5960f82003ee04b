package org.xinfang.intake.reading;

import static org.xinfang.intake.reading.ReadingRefusal.NOT_A_HANDLER;
import static org.xinfang.intake.reading.ReadingRefusal.NOT_YOUR_OFFICE;
import static org.xinfang.intake.reading.ReadingRefusal.NO_REASON;
import static org.xinfang.intake.reading.ReadingRefusal.REASON_TOO_LONG;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.filing.Filing;
import org.xinfang.intake.filing.Filing.Person;
import org.xinfang.intake.progress.Progress;
import org.xinfang.intake.progress.Step;
import org.xinfang.intake.reading.Reading.Field;
import org.xinfang.intake.submission.Submission;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.Role;

/** Who may look at personal data in full. */
public final class ReadingRules {

    private static final Set<Role> HANDLERS =
            Set.of(Role.RECEPTIONIST, Role.REGISTRAR, Role.DISPATCHER, Role.OFFICER, Role.UNIT_LEADER);
    private static final int LONGEST_REASON = 200;

    private ReadingRules() {}

    /** Those who handle a petition, where it was registered or is or was with their office, and who say why. */
    public static Decision<Reading> read(
            Submission submission, Filing filing, Progress progress, Officer by, @Nullable String reason, Instant now) {
        if (!concerns(submission, progress, by)) {
            return Decision.refuse(NOT_YOUR_OFFICE);
        }
        if (!by.hasAny(HANDLERS)) {
            return Decision.refuse(NOT_A_HANDLER);
        }
        if (reason == null || reason.isBlank()) {
            return Decision.refuse(NO_REASON);
        }
        if (reason.length() > LONGEST_REASON) {
            return Decision.refuse(REASON_TOO_LONG);
        }
        return Decision.accept(new Reading(submission.number(), by, fields(filing), reason.strip(), now));
    }

    private static boolean concerns(Submission submission, Progress progress, Officer by) {
        var isAHandlersOffice = by.roles().stream().anyMatch(role -> !role.isGuardian());
        return isAHandlersOffice
                && Stream.concat(
                                Stream.of(submission.office()),
                                progress.steps().stream().map(Step::office))
                        .anyMatch(by.office()::covers);
    }

    private static Set<Field> fields(Filing filing) {
        var fields = EnumSet.noneOf(Field.class);
        Stream.concat(Stream.of(filing.petitioner()), filing.representatives().stream())
                .forEach(person -> add(person, fields));
        return fields;
    }

    private static void add(Person person, Set<Field> fields) {
        if (person.name() != null) {
            fields.add(Field.NAME);
        }
        if (person.mobile() != null) {
            fields.add(Field.MOBILE);
        }
        if (person.idNumber() != null) {
            fields.add(Field.ID_NUMBER);
        }
        if (person.address() != null) {
            fields.add(Field.ADDRESS);
        }
    }
}
