package org.xinfang.notification.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.xinfang.kernel.OfficePath;
import org.xinfang.notification.errand.Errand;
import org.xinfang.notification.errand.PieceKey;
import org.xinfang.notification.notice.NoticeState.Delivered;
import org.xinfang.notification.notice.NoticeState.Failed;
import org.xinfang.notification.notice.NoticeState.NoReceipt;
import org.xinfang.notification.notice.NoticeState.Ordered;
import org.xinfang.notification.notice.NoticeState.Pressed;
import org.xinfang.notification.notice.NoticeState.Printed;
import org.xinfang.notification.notice.NoticeState.Queued;
import org.xinfang.notification.notice.NoticeState.RetryWait;
import org.xinfang.notification.notice.NoticeState.Spooled;
import org.xinfang.notification.notice.NoticeState.SubmitUnknown;
import org.xinfang.notification.notice.NoticeState.Submitted;
import org.xinfang.notification.notice.NoticeState.Submitting;
import org.xinfang.notification.notice.NoticeState.Suppressed;
import org.xinfang.notification.notice.NoticeState.Waiting;

/** The notices of one item in every state. */
final class NoticesForTests {

    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    static final Patience PATIENCE = Patience.usual();
    static final String ITEM = "WX99010120261123000172";
    static final OfficePath COUNTY = OfficePath.of("990101");
    static final Errand REGISTRATION = new Errand.Registration(ITEM, COUNTY, LocalDate.of(2026, 11, 23), NOW);
    static final Errand ACCEPTANCE = new Errand.Acceptance(
            ITEM, "SX1", "SX1/1", COUNTY, LocalDate.of(2026, 11, 23), LocalDate.of(2027, 1, 22), NOW);

    private NoticesForTests() {}

    static Notice sms(NoticeState state) {
        return new Notice(new NoticeId(ITEM + "#1", ITEM, Channel.SMS), REGISTRATION, state, NOW);
    }

    static Notice alwaysWritten(NoticeState state) {
        return new Notice(new NoticeId("SX1#4", ITEM, Channel.SMS), ACCEPTANCE, state, NOW);
    }

    static Submitting submitting(int attempt) {
        return new Submitting(attempt, List.of(), NOW.plus(PATIENCE.lease()));
    }

    static Submitted submitted(String... refs) {
        return new Submitted(List.of(refs), Set.of(), NOW.plus(Duration.ofDays(3)));
    }

    static List<NoticeState> everyState() {
        return List.of(
                new Waiting(Set.of(PieceKey.contact(ITEM)), 1, NOW),
                new Suppressed(),
                new Failed(Failure.UNDELIVERED),
                new Failed(Failure.EXPIRED),
                new Queued(NOW),
                submitting(1),
                new RetryWait(1, List.of(), NOW),
                new SubmitUnknown(1, List.of(), NOW),
                submitted("a:1"),
                new Delivered(),
                new NoReceipt(),
                new Ordered(NOW),
                new Pressed(1, "ab", 0, NOW),
                new Spooled("7", 1, "ab", NOW),
                new Printed(1, "ab"));
    }
}
