package org.xinfang.intake.submission;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xinfang.kernel.ItemNumber;

/** A place in the register, newest first: the moment of registration, and the number where moments are equal. */
public record Cursor(Instant at, ItemNumber number) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,15})-(\\w+)");

    public static Cursor of(Submission submission) {
        return new Cursor(submission.registration().at(), submission.number());
    }

    /** Empty for what was never given out as a cursor. */
    public static Optional<Cursor> read(String text) {
        var form = FORM.matcher(text);
        return form.matches() && ItemNumber.isValid(form.group(2))
                ? Optional.of(
                        new Cursor(Instant.ofEpochMilli(Long.parseLong(form.group(1))), ItemNumber.of(form.group(2))))
                : Optional.empty();
    }

    public String text() {
        return at.toEpochMilli() + "-" + number.value();
    }
}
