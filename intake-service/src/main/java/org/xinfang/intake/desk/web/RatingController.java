package org.xinfang.intake.desk.web;

import static org.xinfang.intake.submission.RatingRefusal.NOT_A_RATING;
import static org.xinfang.intake.submission.RatingRefusal.NOT_BY_STAFF;
import static org.xinfang.intake.submission.RatingRefusal.SAME_AS_BEFORE;

import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.xinfang.intake.desk.PublicDesk;
import org.xinfang.intake.desk.Visitor;
import org.xinfang.intake.desk.web.StandingView.RatingView;
import org.xinfang.intake.submission.Rating;
import org.xinfang.intake.submission.Satisfaction;
import org.xinfang.intake.submission.SubmissionEvent.SubmissionRated;
import org.xinfang.intake.submission.Ticket;
import org.xinfang.kernel.Cause;
import org.xinfang.kernel.Decision.Accepted;
import org.xinfang.kernel.Decision.Refused;
import org.xinfang.kernel.Outcome;
import org.xinfang.kernel.Outcome.AlreadyHandled;
import org.xinfang.kernel.Outcome.Decided;
import org.xinfang.kernel.Outcome.NotFound;
import org.xinfang.platform.web.Problems;

/** Takes what a petitioner thinks of the handling. */
@RestController
final class RatingController {

    private static final String DOMAIN = "rating";

    private final PublicDesk desk;

    RatingController(PublicDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/api/public/ratings")
    ResponseEntity<RatingView> rate(@RequestBody Given given, @Nullable Principal staff, Cause cause) {
        if (staff != null) {
            return Problems.forbidden(DOMAIN, NOT_BY_STAFF);
        }
        var visitor = desk.admit(Ticket.read(given.number(), given.code()));
        if (visitor.isEmpty()) {
            return Problems.notFound();
        }
        var office = read(given.office());
        if (office.isEmpty()) {
            return Problems.refused(DOMAIN, NOT_A_RATING, "office");
        }
        var unit = read(given.unit());
        if (unit.isEmpty()) {
            return Problems.refused(DOMAIN, NOT_A_RATING, "unit");
        }
        var marks = new Rating.Marks(office.get(), unit.get());
        return answer(desk.rate(visitor.get(), marks, cause), visitor.get());
    }

    private static ResponseEntity<RatingView> answer(Outcome<SubmissionRated> outcome, Visitor visitor) {
        return switch (outcome) {
            case Decided<SubmissionRated>(Accepted<SubmissionRated>(var rated)) ->
                ResponseEntity.ok(RatingView.of(rated.rating()));
            case Decided<SubmissionRated>(Refused<SubmissionRated>(var reason))
            when reason == SAME_AS_BEFORE -> latest(visitor);
            case Decided<SubmissionRated>(Refused<SubmissionRated>(var reason)) -> Problems.refused(DOMAIN, reason);
            case AlreadyHandled<SubmissionRated> _ -> latest(visitor);
            case NotFound<SubmissionRated> _ -> Problems.notFound();
        };
    }

    /** Said again what stands already: it stands. */
    private static ResponseEntity<RatingView> latest(Visitor visitor) {
        return ResponseEntity.ofNullable(RatingView.latest(visitor.submission().ratings()));
    }

    private static Optional<Satisfaction> read(@Nullable String said) {
        return Optional.ofNullable(said).flatMap(Satisfaction::read);
    }

    /** What somebody typed. */
    record Given(
            @Nullable String number,
            @Nullable String code,
            @Nullable String office,
            @Nullable String unit) {

        @Override
        public String toString() {
            return "Given[redacted]";
        }
    }
}
