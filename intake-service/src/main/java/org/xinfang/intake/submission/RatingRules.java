package org.xinfang.intake.submission;

import static org.xinfang.intake.submission.RatingRefusal.CHANGED_ALREADY;
import static org.xinfang.intake.submission.RatingRefusal.NOT_SERVED_YET;
import static org.xinfang.intake.submission.RatingRefusal.SAME_AS_BEFORE;
import static org.xinfang.intake.submission.RatingRefusal.WINDOW_CLOSED;
import static org.xinfang.kernel.Decision.accept;
import static org.xinfang.kernel.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.filing.Today;
import org.xinfang.intake.submission.SubmissionEvent.SubmissionRated;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.Refusal;
import org.xinfang.kernel.limit.Deadline;
import org.xinfang.kernel.limit.LimitCode;
import org.xinfang.kernel.limit.RulePacks;
import org.xinfang.kernel.limit.WorkCalendar;

/** When a petitioner may rate: once the opinion is served, for as long as the rule pack says, and once again. */
public final class RatingRules {

    private static final int FIRST_AND_ONE_CHANGE = 2;

    private RatingRules() {}

    public static Decision<SubmissionRated> rate(
            Submission submission, @Nullable ServedOpinion served, Rating.Marks marks, Today today) {
        var objection = objection(submission, served, today.date());
        if (served == null || objection.isPresent()) {
            return refuse(objection.orElse(NOT_SERVED_YET));
        }
        var ratings = submission.ratings();
        if (!ratings.isEmpty() && ratings.getLast().marks().equals(marks)) {
            return refuse(SAME_AS_BEFORE);
        }
        return accept(new SubmissionRated(served.unit(), new Rating(marks, today.now())));
    }

    public static boolean mayRate(Submission submission, @Nullable ServedOpinion served, LocalDate today) {
        return objection(submission, served, today).isEmpty();
    }

    /** The last day on which a rating is taken. */
    public static LocalDate until(Submission submission, ServedOpinion served) {
        return window(submission, served).due();
    }

    private static Optional<Refusal> objection(Submission submission, @Nullable ServedOpinion served, LocalDate today) {
        if (served == null) {
            return Optional.of(NOT_SERVED_YET);
        }
        if (window(submission, served).isOverdue(today)) {
            return Optional.of(WINDOW_CLOSED);
        }
        return submission.ratings().size() >= FIRST_AND_ONE_CHANGE ? Optional.of(CHANGED_ALREADY) : Optional.empty();
    }

    private static Deadline window(Submission submission, ServedOpinion served) {
        return RulePacks.shipped()
                .pack(submission.registration().rulePack())
                .deadline(LimitCode.RATING, served.on(), WorkCalendar.shipped());
    }
}
