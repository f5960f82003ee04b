package org.xinfang.notification.register.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.contracts.NoticeMessage;
import org.xinfang.contracts.NoticeMessage.LetterFailedV1;
import org.xinfang.contracts.NoticeMessage.LetterPrintedV1;
import org.xinfang.contracts.NoticeMessage.LetterQueuedV1;
import org.xinfang.contracts.NoticeMessage.NoticeFailure;
import org.xinfang.contracts.NoticeMessage.NoticeTemplate;
import org.xinfang.contracts.NoticeMessage.SmsDeliveredV1;
import org.xinfang.contracts.NoticeMessage.SmsFailedV1;
import org.xinfang.contracts.NoticeMessage.SmsQueuedV1;
import org.xinfang.contracts.NoticeMessage.SmsSentV1;
import org.xinfang.contracts.Topic;
import org.xinfang.kernel.Cause;
import org.xinfang.notification.errand.Errand;
import org.xinfang.notification.errand.Errand.Acceptance;
import org.xinfang.notification.errand.Errand.Opinion;
import org.xinfang.notification.errand.Errand.Registration;
import org.xinfang.notification.errand.Errand.Transfer;
import org.xinfang.notification.notice.Channel;
import org.xinfang.notification.notice.Failure;
import org.xinfang.notification.notice.Notice;
import org.xinfang.notification.notice.NoticeFact;
import org.xinfang.notification.notice.NoticeFact.Arrived;
import org.xinfang.notification.notice.NoticeFact.Lost;
import org.xinfang.notification.notice.NoticeFact.Out;
import org.xinfang.notification.notice.NoticeFact.Sent;
import org.xinfang.notification.notice.NoticeFact.Written;
import org.xinfang.platform.messaging.Outbox;
import org.xinfang.platform.messaging.Outgoing;

/** What facts about notices look like on the wire. */
final class Announcements {

    private final MessageCatalogue catalogue;

    Announcements(MessageCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Entries for the notice's outbox, to go in this order. */
    List<Document> entries(Notice notice, long sequence, List<NoticeFact> facts, Cause cause, Instant now) {
        var entries = new ArrayList<Document>();
        for (var fact : facts) {
            var message = message(notice, fact, now);
            var suffix = entries.isEmpty() ? "" : "/" + entries.size();
            entries.add(Outbox.write(new Outgoing(
                    notice.id().value() + "#" + sequence + suffix,
                    sequence,
                    Topic.NOTICES,
                    notice.id().value(),
                    MessageCatalogue.name(message),
                    catalogue.write(message),
                    null,
                    cause.correlation(),
                    cause.traceparent(),
                    now)));
        }
        return entries;
    }

    private static NoticeMessage message(Notice notice, NoticeFact fact, Instant at) {
        var id = notice.id().value();
        var submission = notice.errand().submission();
        var isSms = notice.id().channel() == Channel.SMS;
        return switch (fact) {
            case Written _
            when isSms -> new SmsQueuedV1(id, submission, notice.errand().matter(), template(notice.errand()), at);
            case Written _ ->
                new LetterQueuedV1(id, submission, notice.errand().matter(), template(notice.errand()), at);
            case Sent(var parts) -> new SmsSentV1(id, submission, parts, at);
            case Arrived _ -> new SmsDeliveredV1(id, submission, at);
            case Out out -> new LetterPrintedV1(id, submission, out.pages(), out.sha256(), at);
            case Lost(var failure) when isSms -> new SmsFailedV1(id, submission, published(failure), at);
            case Lost(var failure) -> new LetterFailedV1(id, submission, published(failure), at);
        };
    }

    private static NoticeTemplate template(Errand errand) {
        return switch (errand) {
            case Registration _ -> NoticeTemplate.REGISTERED;
            case Transfer _ -> NoticeTemplate.TRANSFERRED;
            case Acceptance _ -> NoticeTemplate.ACCEPTED;
            case Opinion _ -> NoticeTemplate.OPINION;
        };
    }

    private static NoticeFailure published(Failure failure) {
        return switch (failure) {
            case NO_ADDRESS -> NoticeFailure.NO_ADDRESS;
            case INVALID_NUMBER -> NoticeFailure.INVALID_NUMBER;
            case REJECTED -> NoticeFailure.REJECTED;
            case UNDELIVERED -> NoticeFailure.UNDELIVERED;
            case EXPIRED -> NoticeFailure.EXPIRED;
            case UNPRINTABLE -> NoticeFailure.UNPRINTABLE;
            case PRINTER -> NoticeFailure.PRINTER;
        };
    }
}
