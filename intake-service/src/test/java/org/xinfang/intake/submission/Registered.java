package org.xinfang.intake.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.xinfang.intake.filing.Channel;
import org.xinfang.intake.submission.Submission.Registration;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.kernel.OfficePath;

/** The submission that all tests know: a letter that came to the county on a Monday in March. */
public final class Registered {

    public static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);

    private Registered() {}

    public static Submission letter() {
        return letter(17);
    }

    public static Submission letter(int serial) {
        var registration = new Registration(
                Channel.LETTER,
                OfficePath.of("990101"),
                MONDAY,
                1,
                false,
                "zh",
                List.of(),
                true,
                "national-2022",
                "li",
                Instant.parse("2026-03-16T02:00:00Z"));
        return new Submission(
                new ItemNumber(ItemNumber.Kind.LETTER, "990101", MONDAY, serial), registration, List.of());
    }
}
