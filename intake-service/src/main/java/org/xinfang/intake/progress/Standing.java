package org.xinfang.intake.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.OfficePath;

/** How a matter stands now. Each standing holds exactly what is true in it. */
public sealed interface Standing {

    /** Who holds it. */
    OfficePath office();

    /** By when the next step is due; absent when no limit runs. */
    @Nullable
    LocalDate until();

    /** Registered, waiting to be passed on. */
    record Registered(OfficePath office, @Nullable LocalDate until) implements Standing {}

    /** With the responsible office, which has not yet said what it does. */
    record Transferred(OfficePath office, @Nullable LocalDate until, boolean signedFor) implements Standing {}

    /** Being handled. */
    record Accepted(OfficePath office, @Nullable LocalDate until) implements Standing {}

    /** Answered; the answer is being delivered. */
    record OpinionSigned(OfficePath office) implements Standing {

        @Override
        public @Nullable LocalDate until() {
            return null;
        }
    }

    /** Answered, and the answer was delivered. */
    record Served(
            OfficePath office,
            String document,
            LocalDate on,
            @Nullable LocalDate until) implements Standing {}

    /** Signing for it moves no limit; the limit of whatever else came before is not its own. */
    private @Nullable LocalDate untilTransferred() {
        return this instanceof Transferred transferred ? transferred.until() : null;
    }

    /** The standing after one more step. History is never refused, and steps may be missing before it. */
    default Standing after(Step step) {
        return switch (step) {
            case Step.Opened opened -> new Registered(opened.office(), opened.until());
            case Step.Transferred transferred -> new Transferred(transferred.office(), transferred.until(), false);
            case Step.SignedFor signedFor -> new Transferred(signedFor.office(), untilTransferred(), true);
            case Step.Accepted accepted -> new Accepted(accepted.office(), accepted.until());
            case Step.OpinionSigned signed -> new OpinionSigned(signed.office());
            case Step.Served served -> new Served(served.office(), served.document(), served.on(), served.until());
        };
    }
}
