package org.xinfang.cases.casefile;

import java.util.Optional;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.kernel.ItemNumber.Kind;

/** The number of a matter, {@code SX…}: what a case is known by. */
public record CaseId(String value) {

    public CaseId {
        if (ItemNumber.of(value).kind() != Kind.MATTER) {
            throw new IllegalArgumentException("Not a matter's number: '%s'".formatted(value));
        }
    }

    /** The case that a submission opens. It follows from the submission, so that opening twice is opening once. */
    public static CaseId of(SubmissionId submission) {
        return new CaseId(ItemNumber.of(submission.value()).asMatter().value());
    }

    /** Empty for what cannot be the number of any case. */
    public static Optional<CaseId> read(String text) {
        return ItemNumber.isValid(text) && ItemNumber.of(text).kind() == Kind.MATTER
                ? Optional.of(new CaseId(text))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
