package org.xinfang.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xinfang.notification.notice.NoticesForTests.NOW;
import static org.xinfang.notification.notice.NoticesForTests.PATIENCE;
import static org.xinfang.notification.notice.NoticesForTests.alwaysWritten;
import static org.xinfang.notification.notice.NoticesForTests.sms;
import static org.xinfang.notification.notice.NoticesForTests.submitted;
import static org.xinfang.notification.notice.NoticesForTests.submitting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfang.notification.notice.NoticeFact.Arrived;
import org.xinfang.notification.notice.NoticeFact.Lost;
import org.xinfang.notification.notice.NoticeFact.Sent;
import org.xinfang.notification.notice.NoticeState.Delivered;
import org.xinfang.notification.notice.NoticeState.Failed;
import org.xinfang.notification.notice.NoticeState.NoReceipt;
import org.xinfang.notification.notice.NoticeState.Queued;
import org.xinfang.notification.notice.NoticeState.RetryWait;
import org.xinfang.notification.notice.NoticeState.SubmitUnknown;
import org.xinfang.notification.notice.NoticeState.Submitted;
import org.xinfang.notification.sms.CarrierReceipt.Status;
import org.xinfang.notification.sms.SubmitOutcome;
import org.xinfang.notification.sms.SubmitOutcome.Accepted;
import org.xinfang.notification.sms.SubmitOutcome.Busy;
import org.xinfang.notification.sms.SubmitOutcome.NotSent;
import org.xinfang.notification.sms.SubmitOutcome.Permanent;
import org.xinfang.notification.sms.SubmitOutcome.Transient;
import org.xinfang.notification.sms.SubmitOutcome.Unknown;

class SmsRulesTests {

    @Test
    void whatTheCarrierTookIsSent() {
        var step = carried(1, new Accepted("1"), "a:1");

        assertThat(step.state()).isInstanceOf(Submitted.class);
        assertThat(step.facts()).containsExactly(new Sent(1));
    }

    @Test
    void whatNeverLeftCostsNoAttempt() {
        assertThat(carried(3, new NotSent("rate")).state()).isEqualTo(new RetryWait(2, List.of(), NOW.plusSeconds(1)));
    }

    @ParameterizedTest(name = "after failure {0} it is tried again in {1} seconds")
    @CsvSource({"1, 0", "2, 25", "3, 120", "4, 300", "9, 300"})
    void aFailingCarrierIsTriedAgainWithGrowingRests(int attempt, int seconds) {
        assertThat(carried(attempt, new Transient(8)).state())
                .isEqualTo(new RetryWait(attempt, List.of(), NOW.plusSeconds(seconds)));
    }

    @ParameterizedTest(name = "asked for patience the {0}th time it waits {1} seconds")
    @CsvSource({"1, 1", "2, 2", "3, 4", "5, 16", "6, 30", "60, 30"})
    void aBusyCarrierIsLeftAlone(int attempt, int seconds) {
        assertThat(carried(attempt, new Busy(0x58)).state())
                .isEqualTo(new RetryWait(attempt, List.of(), NOW.plusSeconds(seconds)));
    }

    @Test
    void aDayIsEnough() {
        var late = NOW.plus(PATIENCE.expiry()).plusSeconds(1);
        var notice = sms(submitting(200));

        var step = SmsRules.carried(notice, submitting(200), List.of(), new Transient(8), PATIENCE, late);

        assertThat(step.state()).isEqualTo(new Failed(Failure.EXPIRED));
        assertThat(step.letterInstead()).isTrue();
    }

    @Test
    void aNumberThatDoesNotExistGetsALetter() {
        var step = carried(1, new Permanent(0x0B));

        assertThat(step.state()).isEqualTo(new Failed(Failure.INVALID_NUMBER));
        assertThat(step.facts()).containsExactly(new Lost(Failure.INVALID_NUMBER));
        assertThat(step.letterInstead()).isTrue();
    }

    @Test
    void whatAlwaysGoesByLetterGetsNoSecondOne() {
        var notice = alwaysWritten(submitting(1));

        assertThat(SmsRules.carried(notice, submitting(1), List.of(), new Permanent(0x0B), PATIENCE, NOW)
                        .letterInstead())
                .isFalse();
    }

    @Test
    void anAnswerThatNeverCameIsNeitherSuccessNorFailure() {
        var step = carried(1, new Unknown("silence"));

        assertThat(step.state()).isEqualTo(new SubmitUnknown(1, List.of(), NOW.plus(PATIENCE.unknown())));
        assertThat(step.facts()).isEmpty();
    }

    @Test
    void whoeverDiedWhileHandingOverLeavesTheOutcomeUnknown() {
        assertThat(SmsRules.abandoned(submitting(2), PATIENCE, NOW).state()).isInstanceOf(SubmitUnknown.class);
    }

    @Test
    void partsThatWereTakenAreNotHandedOverAgain() {
        var step = carried(1, new Busy(0x58), "a:1");

        assertThat(SmsRules.submitting(step.state(), NOW).refs()).containsExactly("a:1");
        assertThat(SmsRules.submitting(step.state(), NOW).attempt()).isEqualTo(2);
    }

    @Test
    void aMessageIsDeliveredWhenAllItsPartsAre() {
        var notice = sms(submitted("a:1", "a:2"));

        var first = SmsRules.receipt(notice, "a:1", Status.DELIVERED);
        var twice = SmsRules.receipt(notice.with(first.state()), "a:1", Status.DELIVERED);
        var second = SmsRules.receipt(notice.with(twice.state()), "a:2", Status.DELIVERED);

        assertThat(twice.state()).isInstanceOf(Submitted.class);
        assertThat(second.state()).isEqualTo(new Delivered());
        assertThat(second.facts()).containsExactly(new Arrived());
    }

    @Test
    void aReceiptSettlesWhatNobodyKnew() {
        var unknown = sms(new SubmitUnknown(1, List.of(), NOW));

        assertThat(SmsRules.receipt(unknown, "a:1", Status.DELIVERED).facts())
                .containsExactly(new Sent(1), new Arrived());
    }

    @Test
    void silenceForThreeDaysMeansALetter() {
        var step = SmsRules.silent(sms(submitted("a:1")));

        assertThat(step.state()).isEqualTo(new NoReceipt());
        assertThat(step.letterInstead()).isTrue();
    }

    /** Every state with every receipt: what is settled changes only for stronger evidence. */
    @ParameterizedTest
    @MethodSource("everyStateAndReceipt")
    void aSettledNoticeYieldsOnlyToStrongerEvidence(NoticeState state, Status status) {
        var after = SmsRules.receipt(sms(state), "a:1", status).state();

        var changes = Map.of(
                Status.DELIVERED,
                Stream.of("Submitted", "SubmitUnknown", "NoReceipt", "Failed[failure=EXPIRED]"),
                Status.UNDELIVERED,
                Stream.of("Submitted", "SubmitUnknown"),
                Status.EXPIRED,
                Stream.of("Submitted", "SubmitUnknown"),
                Status.UNDERWAY,
                Stream.<String>of());
        var mayChange = changes.getOrDefault(status, Stream.of())
                .anyMatch(name -> state.toString().startsWith(name));
        assertThat(!after.equals(state)).isEqualTo(mayChange);
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> everyStateAndReceipt() {
        return NoticesForTests.everyState().stream()
                .flatMap(state -> Stream.of(Status.values())
                        .map(status -> org.junit.jupiter.params.provider.Arguments.of(state, status)));
    }

    @ParameterizedTest
    @MethodSource("org.xinfang.notification.notice.NoticesForTests#everyState")
    void onlyWhatWaitsForACarrierIsHandedOver(NoticeState state) {
        switch (state) {
            case Queued _, RetryWait _, SubmitUnknown _ ->
                assertThat(SmsRules.submitting(state, NOW.plus(Duration.ofSeconds(30)))
                                .attempt())
                        .isPositive();
            default ->
                assertThatThrownBy(() -> SmsRules.submitting(state, NOW)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Step carried(int attempt, SubmitOutcome outcome, String... refs) {
        return SmsRules.carried(sms(submitting(attempt)), submitting(attempt), List.of(refs), outcome, PATIENCE, NOW);
    }
}
