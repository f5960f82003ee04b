package org.xinfang.intake.desk;

import java.time.InstantSource;
import java.util.Optional;
import org.xinfang.intake.filing.Today;
import org.xinfang.intake.progress.Matters;
import org.xinfang.intake.submission.Law;
import org.xinfang.intake.submission.Rating;
import org.xinfang.intake.submission.RatingRules;
import org.xinfang.intake.submission.SubmissionEvent.SubmissionRated;
import org.xinfang.intake.submission.Submissions;
import org.xinfang.intake.submission.Ticket;
import org.xinfang.kernel.Cause;
import org.xinfang.kernel.Outcome;

/** Lets in whoever has number and query code, and takes their rating. */
public final class PublicDesk {

    private final Submissions submissions;
    private final Matters matters;
    private final Law law;
    private final InstantSource time;

    public PublicDesk(Submissions submissions, Matters matters, Law law, InstantSource time) {
        this.submissions = submissions;
        this.matters = matters;
        this.law = law;
        this.time = time;
    }

    /** Empty for a wrong number as for a wrong code. */
    public Optional<Visitor> admit(Ticket ticket) {
        return submissions
                .open(ticket)
                .map(submission ->
                        new Visitor(submission, matters.find(submission.number().asMatter())));
    }

    public Outcome<SubmissionRated> rate(Visitor visitor, Rating.Marks marks, Cause cause) {
        var served = visitor.served().orElse(null);
        var now = today();
        return submissions.decide(
                visitor.submission().number(), cause, submission -> RatingRules.rate(submission, served, marks, now));
    }

    public Today today() {
        return Today.at(time.instant(), law.zone());
    }
}
