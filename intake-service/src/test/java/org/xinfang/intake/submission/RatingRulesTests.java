package org.xinfang.intake.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.intake.submission.Satisfaction.DISSATISFIED;
import static org.xinfang.intake.submission.Satisfaction.MOSTLY_SATISFIED;
import static org.xinfang.intake.submission.Satisfaction.SATISFIED;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.intake.filing.Today;
import org.xinfang.intake.submission.SubmissionEvent.SubmissionRated;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.OfficePath;

class RatingRulesTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final ServedOpinion SERVED = served("2026-06-01");
    private static final Rating.Marks GOOD = new Rating.Marks(SATISFIED, MOSTLY_SATISFIED);
    private static final Rating.Marks BAD = new Rating.Marks(SATISFIED, DISSATISFIED);

    @Test
    void aServedOpinionMayBeRated() {
        var decision = RatingRules.rate(Registered.letter(), SERVED, GOOD, on("2026-06-02"));

        assertThat(decision)
                .isEqualTo(Decision.accept(new SubmissionRated(
                        OfficePath.of("990101/zrzy"),
                        new Rating(GOOD, on("2026-06-02").now()))));
    }

    @Test
    void nothingIsRatedBeforeTheOpinionIsServed() {
        assertThat(RatingRules.rate(Registered.letter(), null, GOOD, on("2026-06-02")))
                .isEqualTo(Decision.refuse(RatingRefusal.NOT_SERVED_YET));
    }

    /** Thirty days from Monday 1 June end on Wednesday 1 July; from 4 June on Saturday 4 July, and so on Monday. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-01,2026-06-01,true",
        "2026-06-01,2026-06-30,true",
        "2026-06-01,2026-07-01,true",
        "2026-06-01,2026-07-02,false",
        "2026-06-04,2026-07-04,true",
        "2026-06-04,2026-07-06,true",
        "2026-06-04,2026-07-07,false",
    })
    void theWindowIsThirtyDaysFromService(String servedOn, LocalDate today, boolean open) {
        assertThat(RatingRules.mayRate(Registered.letter(), served(servedOn), today))
                .isEqualTo(open);
    }

    @Test
    void aRatingAfterTheWindowIsRefused() {
        assertThat(RatingRules.rate(Registered.letter(), SERVED, GOOD, on("2026-07-02")))
                .isEqualTo(Decision.refuse(RatingRefusal.WINDOW_CLOSED));
    }

    @Test
    void mayBeChangedOnce() {
        var rated = rated(GOOD);

        assertThat(RatingRules.rate(rated, SERVED, BAD, on("2026-06-03"))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void mayNotBeChangedTwice() {
        var changed = rated(GOOD, BAD);

        assertThat(RatingRules.rate(changed, SERVED, GOOD, on("2026-06-04")))
                .isEqualTo(Decision.refuse(RatingRefusal.CHANGED_ALREADY));
        assertThat(RatingRules.mayRate(changed, SERVED, LocalDate.of(2026, 6, 4)))
                .isFalse();
    }

    @Test
    void sayingTheSameAgainUsesUpNoChange() {
        assertThat(RatingRules.rate(rated(GOOD), SERVED, GOOD, on("2026-06-03")))
                .isEqualTo(Decision.refuse(RatingRefusal.SAME_AS_BEFORE));
    }

    private static Submission rated(Rating.Marks... marks) {
        var submission = Registered.letter();
        for (var each : List.of(marks)) {
            submission = submission.after(new SubmissionRated(
                    SERVED.unit(), new Rating(each, on("2026-06-02").now())));
        }
        return submission;
    }

    private static ServedOpinion served(String day) {
        return new ServedOpinion(OfficePath.of("990101/zrzy"), LocalDate.parse(day));
    }

    /** The last minute of the day where the office is. */
    private static Today on(String day) {
        return Today.at(
                LocalDate.parse(day).atTime(LocalTime.of(23, 59)).atZone(ZONE).toInstant(), ZONE);
    }
}
