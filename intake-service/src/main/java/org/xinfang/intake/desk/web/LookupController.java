package org.xinfang.intake.desk.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.xinfang.intake.desk.PublicDesk;
import org.xinfang.intake.desk.Visitor;
import org.xinfang.intake.desk.web.StandingView.DayView;
import org.xinfang.intake.desk.web.StandingView.DocumentView;
import org.xinfang.intake.desk.web.StandingView.HolderView;
import org.xinfang.intake.desk.web.StandingView.RatingView;
import org.xinfang.intake.desk.web.StandingView.SentenceView;
import org.xinfang.intake.desk.web.StandingView.State;
import org.xinfang.intake.desk.web.StandingView.UntilView;
import org.xinfang.intake.filing.Today;
import org.xinfang.intake.progress.Chronicle;
import org.xinfang.intake.progress.Offices;
import org.xinfang.intake.progress.Opinion;
import org.xinfang.intake.progress.OpinionTexts;
import org.xinfang.intake.progress.Outlook;
import org.xinfang.intake.progress.Sentences;
import org.xinfang.intake.progress.Standing;
import org.xinfang.intake.submission.Ticket;
import org.xinfang.platform.web.Problems;

/** Answers a petitioner's question how the petition stands. */
@RestController
final class LookupController {

    /** An opinion is the petitioner's to read once it was served, not before. */
    private static final Optional<Opinion> NOT_YET = Optional.empty();

    private final PublicDesk desk;
    private final Offices offices;
    private final OpinionTexts opinions;
    private final Sentences sentences;

    LookupController(PublicDesk desk, Offices offices, OpinionTexts opinions) {
        this.desk = desk;
        this.offices = offices;
        this.opinions = opinions;
        this.sentences = new Sentences(offices);
    }

    @PostMapping("/api/public/lookup")
    ResponseEntity<StandingView> lookUp(@RequestBody Lookup lookup) {
        var visitor = desk.admit(Ticket.read(lookup.number(), lookup.code()));
        return visitor.isPresent()
                ? ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view(visitor.get(), desk.today()))
                : Problems.notFound();
    }

    private StandingView view(Visitor visitor, Today now) {
        var standing = visitor.standing();
        var today = now.date();
        var opinion = standing instanceof Standing.Served served ? opinions.find(served.document()) : NOT_YET;
        var mayRate = visitor.mayRate(today);
        return new StandingView(
                visitor.submission().number().value(),
                State.of(standing),
                SentenceView.of(sentences.standing(standing, opinion.orElse(null), today)),
                holder(standing),
                UntilView.of(standing.until(), today),
                SentenceView.of(Outlook.next(standing, mayRate)),
                timeline(visitor, now),
                opinion.map(this::document).stream().toList(),
                mayRate,
                UntilView.of(visitor.rateUntil(today), today),
                RatingView.latest(visitor.submission().ratings()));
    }

    private List<DayView> timeline(Visitor visitor, Today now) {
        return new Chronicle(offices, now.zone())
                .of(visitor.history()).stream().map(DayView::of).toList();
    }

    private DocumentView document(Opinion opinion) {
        return new DocumentView(
                opinion.document(),
                opinion.documentNumber(),
                SentenceView.of(offices.reviewOrgan(opinion)),
                opinion.answers());
    }

    private HolderView holder(Standing standing) {
        var office = offices.named(standing.office());
        return new HolderView(office.path().value(), office.name(), office.englishName(), office.phone());
    }

    /** What somebody typed. */
    record Lookup(@Nullable String number, @Nullable String code) {

        @Override
        public String toString() {
            return "Lookup[redacted]";
        }
    }
}
