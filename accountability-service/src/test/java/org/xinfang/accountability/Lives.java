package org.xinfang.accountability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.xinfang.contracts.CaseMessage.CaseOpenedV1;
import org.xinfang.contracts.CaseMessage.ClaimOutcome;
import org.xinfang.contracts.CaseMessage.ClaimOutcomeV1;
import org.xinfang.contracts.CaseMessage.ClockEnd;
import org.xinfang.contracts.CaseMessage.ClockStartedV1;
import org.xinfang.contracts.CaseMessage.ClockStoppedV1;
import org.xinfang.contracts.CaseMessage.DayKind;
import org.xinfang.contracts.CaseMessage.DocumentServedV1;
import org.xinfang.contracts.CaseMessage.MatterAcceptedV1;
import org.xinfang.contracts.CaseMessage.MatterTransferredV1;
import org.xinfang.contracts.CaseMessage.OpinionSignedV1;
import org.xinfang.contracts.CaseMessage.ServiceMethod;
import org.xinfang.contracts.CaseMessage.ServiceReceipt;
import org.xinfang.contracts.NoticeMessage.NoticeTemplate;
import org.xinfang.contracts.NoticeMessage.SmsDeliveredV1;
import org.xinfang.contracts.NoticeMessage.SmsQueuedV1;
import org.xinfang.contracts.SubmissionMessage.Channel;
import org.xinfang.contracts.SubmissionMessage.Rating;
import org.xinfang.contracts.SubmissionMessage.SubmissionRatedV1;
import org.xinfang.contracts.SubmissionMessage.SubmissionRegisteredV1;
import org.xinfang.contracts.Topic;
import org.xinfang.testkit.TestClock;

/**
 * Lives of petitions as they might be: some quick, some late, some abandoned half way. The same seed lives the same
 * lives.
 */
public final class Lives {

    public static final List<String> TOWNSHIPS = List.of("990101/101", "990101/102", "990101/103");
    public static final List<String> UNITS = List.of("990101/zrzy", "990101/zjj", "990101/102/201");

    private static final String COUNTY = "990101";

    private final Random random;
    private final List<Announced> facts = new ArrayList<>();

    private Lives(long seed) {
        this.random = new Random(seed);
    }

    /** Everything that is announced about so many petitions, each petition's facts in their order. */
    public static List<Announced> of(int petitions, long seed) {
        var lives = new Lives(seed);
        for (var number = 1; number <= petitions; number++) {
            lives.live(number);
        }
        return lives.facts;
    }

    private void live(int number) {
        var submission = "WX99010120260301%05dX".formatted(number);
        var matter = "SX99010120260301%05dX".formatted(number);
        var office = random.nextBoolean() ? COUNTY : pick(TOWNSHIPS);
        var unit = pick(UNITS);
        var day = LocalDate.of(2026, 1, 5).plusDays(random.nextInt(90));
        new Life(submission, matter, office, unit, day).live(random.nextInt(7));
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static ClockStartedV1 starts(String matter, String code, String owner, LocalDate on, int days) {
        var due = on.plusDays(days);
        return new ClockStartedV1(
                matter + "/" + code,
                code,
                owner,
                on,
                days,
                DayKind.CALENDAR,
                due,
                due,
                "national-2022",
                "cn-2026",
                "《信访工作条例》");
    }

    private static ClockStoppedV1 stops(String matter, String code, LocalDate on, ClockEnd end) {
        return new ClockStoppedV1(matter + "/" + code, code, on, end);
    }

    /** One petition, as far as it comes. */
    private final class Life {

        private final String submission;
        private final String matter;
        private final String office;
        private final String unit;
        private LocalDate day;
        private int step;

        Life(String submission, String matter, String office, String unit, LocalDate day) {
            this.submission = submission;
            this.matter = matter;
            this.office = office;
            this.unit = unit;
            this.day = day;
        }

        void live(int steps) {
            registered();
            var next = List.<Runnable>of(
                    this::opened, this::transferred, this::accepted, this::signed, this::served, this::rated);
            next.stream().limit(steps).forEach(Runnable::run);
        }

        private void registered() {
            var said = new SubmissionRegisteredV1(
                    submission, Channel.WEB, office, day, 1, false, List.of(), "public", at(), null);
            facts.add(new Announced(Topic.SUBMISSIONS, submission, 1, said, at()));
            var queued = new SmsQueuedV1(submission + "/sms", submission, null, NoticeTemplate.REGISTERED, at());
            facts.add(new Announced(Topic.NOTICES, submission + "/sms", 1, queued, at()));
            var delivered = new SmsDeliveredV1(submission + "/sms", submission, at());
            facts.add(new Announced(Topic.NOTICES, submission + "/sms", 2, delivered, at()));
        }

        private void opened() {
            announce(new CaseOpenedV1(
                    matter, submission, office, 1, List.of(starts(matter, "T1", office, day, 15)), List.of(), at()));
        }

        private void transferred() {
            pass(20);
            announce(new MatterTransferredV1(
                    matter,
                    submission,
                    matter + "/1",
                    List.of(1),
                    office,
                    unit,
                    "31-6",
                    unit,
                    "dispatcher",
                    List.of(starts(matter, "T3", unit, day, 15), starts(matter, "T4", unit, day, 7)),
                    List.of(stops(matter, "T1", day, ClockEnd.MET)),
                    at()));
        }

        private void accepted() {
            pass(20);
            var informed = random.nextInt(10) == 0 ? ClockEnd.CANCELLED : ClockEnd.MET;
            announce(new MatterAcceptedV1(
                    matter,
                    submission,
                    matter + "/1",
                    unit,
                    List.of(1),
                    "officer",
                    List.of(starts(matter, "T6", unit, day, 60)),
                    List.of(stops(matter, "T3", day, informed), stops(matter, "T4", day, ClockEnd.CANCELLED)),
                    at()));
        }

        private void signed() {
            pass(90);
            announce(new OpinionSignedV1(
                    matter,
                    submission,
                    matter + "/1",
                    matter + "/opinion/1",
                    "2026-1",
                    unit,
                    List.of(new ClaimOutcomeV1(1, ClaimOutcome.SUPPORTED)),
                    "leader",
                    List.of(),
                    List.of(stops(matter, "T6", day, ClockEnd.MET)),
                    at()));
        }

        private void served() {
            pass(5);
            announce(new DocumentServedV1(
                    matter,
                    submission,
                    matter + "/opinion/1",
                    unit,
                    ServiceMethod.MAIL,
                    ServiceReceipt.SIGNED,
                    day,
                    "officer",
                    List.of(starts(matter, "T9", "petitioner", day, 30)),
                    List.of(),
                    at()));
        }

        private void rated() {
            var ratedUnit = random.nextBoolean() ? unit : null;
            var times = 1 + random.nextInt(2);
            for (var time = 1; time <= times; time++) {
                pass(30);
                step++;
                var ofUnit = ratedUnit == null ? null : rating();
                var said = new SubmissionRatedV1(submission, matter, office, rating(), ratedUnit, ofUnit, at());
                facts.add(new Announced(Topic.SUBMISSIONS, submission, 1L + time, said, at()));
            }
        }

        private Rating rating() {
            return pick(List.of(Rating.values()));
        }

        private void announce(Object message) {
            step++;
            facts.add(new Announced(Topic.CASES, matter, step, message, at()));
        }

        private void pass(int days) {
            day = day.plusDays(random.nextInt(days));
        }

        private Instant at() {
            return day.atTime(LocalTime.of(9, step, 0)).atZone(TestClock.ZONE).toInstant();
        }
    }
}
