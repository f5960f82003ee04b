package org.xinfang.intake.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xinfang.intake.filing.Channel;
import org.xinfang.intake.filing.Flag;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.kernel.OfficePath;

/**
 * One petition in the register, without anything that says who petitions or what about.
 *
 * @param registration how it came into the register; never changed
 * @param ratings what the petitioner thought of the handling, oldest first
 */
public record Submission(ItemNumber number, Registration registration, List<Rating> ratings) {

    public Submission {
        ratings = List.copyOf(ratings);
    }

    public OfficePath office() {
        return registration.office();
    }

    /** The submission as it stands after {@code event}. */
    public Submission after(SubmissionEvent event) {
        return switch (event) {
            case SubmissionEvent.SubmissionRegistered registered -> registered.submission();
            case SubmissionEvent.SubmissionRated rated -> {
                var more = new ArrayList<>(ratings);
                more.add(rated.rating());
                yield new Submission(number, registration, more);
            }
        };
    }

    /**
     * How a submission came into the register.
     *
     * @param receivedOn the day from which the law counts
     * @param flags what was missing or odd
     * @param first whether it is known to be the first of those who petition
     * @param rulePack the limits that were in force then, by which it is handled to its end
     */
    public record Registration(
            Channel channel,
            OfficePath office,
            LocalDate receivedOn,
            int people,
            boolean anonymous,
            String language,
            List<Flag> flags,
            boolean first,
            String rulePack,
            String by,
            Instant at) {

        public Registration {
            flags = List.copyOf(flags);
        }
    }
}
