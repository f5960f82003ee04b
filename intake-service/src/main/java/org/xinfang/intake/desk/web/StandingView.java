package org.xinfang.intake.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.progress.Chronicle;
import org.xinfang.intake.progress.Opinion;
import org.xinfang.intake.progress.Standing;
import org.xinfang.intake.progress.Words;
import org.xinfang.intake.submission.Rating;
import org.xinfang.intake.submission.Satisfaction;

/** Where a petition is, who holds it, until when and what next: all that a petitioner is shown. */
record StandingView(
        String number,
        State state,
        SentenceView sentence,
        HolderView heldBy,
        @Nullable UntilView until,
        SentenceView next,
        List<DayView> timeline,
        List<DocumentView> documents,
        boolean mayRate,
        @Nullable UntilView rateUntil,
        @Nullable RatingView rating) {

    /** The states that a petitioner is told. */
    enum State {
        REGISTERED,
        TRANSFERRED,
        SIGNED_FOR,
        ACCEPTED,
        OPINION_SIGNED,
        SERVED;

        static State of(Standing standing) {
            return switch (standing) {
                case Standing.Registered _ -> REGISTERED;
                case Standing.Transferred transferred -> transferred.signedFor() ? SIGNED_FOR : TRANSFERRED;
                case Standing.Accepted _ -> ACCEPTED;
                case Standing.OpinionSigned _ -> OPINION_SIGNED;
                case Standing.Served _ -> SERVED;
            };
        }
    }

    /** The same in both languages. */
    record SentenceView(String zh, String en) {

        static SentenceView of(Words words) {
            return new SentenceView(words.chinese(), words.english());
        }
    }

    /** Who holds it, and how to call them. */
    record HolderView(String office, String name, String nameEn, String phone) {}

    /** A last day; negative days are days past. */
    record UntilView(LocalDate date, long daysLeft) {

        static @Nullable UntilView of(@Nullable LocalDate date, LocalDate today) {
            return date == null ? null : new UntilView(date, ChronoUnit.DAYS.between(today, date));
        }
    }

    /** What happened on one day. */
    record DayView(LocalDate date, String zh, String en) {

        static DayView of(Chronicle.Line line) {
            return new DayView(line.day(), line.said().chinese(), line.said().english());
        }
    }

    /** A served document, word for word. */
    record DocumentView(
            String document, String documentNumber, SentenceView reviewOrgan, List<Opinion.Answer> answers) {

        @Override
        public String toString() {
            return "DocumentView[%s, redacted]".formatted(document);
        }
    }

    /** What the petitioner thought of the handling. */
    record RatingView(Satisfaction office, Satisfaction unit, Instant at) {

        static @Nullable RatingView latest(List<Rating> ratings) {
            return ratings.isEmpty() ? null : of(ratings.getLast());
        }

        static RatingView of(Rating rating) {
            return new RatingView(rating.marks().office(), rating.marks().unit(), rating.at());
        }
    }
}
