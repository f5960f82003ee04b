package org.xinfang.intake.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.progress.Progress;
import org.xinfang.intake.progress.Standing;
import org.xinfang.intake.progress.Step;
import org.xinfang.intake.submission.RatingRules;
import org.xinfang.intake.submission.ServedOpinion;
import org.xinfang.intake.submission.Submission;
import org.xinfang.kernel.limit.LimitCode;
import org.xinfang.kernel.limit.RulePacks;
import org.xinfang.kernel.limit.WorkCalendar;

/** Somebody whose ticket opened a submission, and what became of it. */
public record Visitor(Submission submission, Progress progress) {

    public Standing standing() {
        return progress.standing(opened());
    }

    /** All steps, beginning with the registration. */
    public Progress history() {
        return progress.begunBy(opened());
    }

    public Optional<ServedOpinion> served() {
        return progress.served().map(served -> new ServedOpinion(served.office(), served.on()));
    }

    public boolean mayRate(LocalDate today) {
        return RatingRules.mayRate(submission, served().orElse(null), today);
    }

    /** The last day for a rating; absent when none is taken. */
    public @Nullable LocalDate rateUntil(LocalDate today) {
        return served().filter(_ -> mayRate(today))
                .map(opinion -> RatingRules.until(submission, opinion))
                .orElse(null);
    }

    /** Known from the law alone, before anybody has opened the matter. */
    private Step.Opened opened() {
        var registration = submission.registration();
        var dispatch = RulePacks.shipped()
                .pack(registration.rulePack())
                .deadline(LimitCode.T1, registration.receivedOn(), WorkCalendar.shipped());
        return new Step.Opened(submission.office(), dispatch.due(), registration.at());
    }
}
