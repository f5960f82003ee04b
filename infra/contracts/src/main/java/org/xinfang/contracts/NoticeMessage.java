package org.xinfang.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is published about notices to petitioners: that they went, never what they said or to whom. */
public sealed interface NoticeMessage {

    /** The notice's identity; also its key on the topic. */
    String notice();

    String submission();

    Instant at();

    /** Which text was sent: the rows of the tables of SMS texts and written instruments. */
    enum NoticeTemplate {
        REGISTERED,
        TRANSFERRED,
        ACCEPTED,
        OPINION
    }

    /** Why a notice did not reach the person. */
    enum NoticeFailure {
        NO_ADDRESS,
        INVALID_NUMBER,
        REJECTED,
        UNDELIVERED,
        EXPIRED,
        UNPRINTABLE,
        PRINTER
    }

    /** An SMS was written. */
    record SmsQueuedV1(
            String notice, String submission, @Nullable String matter, NoticeTemplate template, Instant at)
            implements NoticeMessage {}

    /** A carrier took an SMS. */
    record SmsSentV1(String notice, String submission, int parts, Instant at) implements NoticeMessage {}

    /** The carrier reported an SMS delivered. */
    record SmsDeliveredV1(String notice, String submission, Instant at) implements NoticeMessage {}

    /** An SMS will not arrive. */
    record SmsFailedV1(String notice, String submission, NoticeFailure failure, Instant at) implements NoticeMessage {}

    /** A letter was written. */
    record LetterQueuedV1(
            String notice, String submission, @Nullable String matter, NoticeTemplate template, Instant at)
            implements NoticeMessage {}

    /** A letter left the printer. */
    record LetterPrintedV1(String notice, String submission, int pages, String sha256, Instant at)
            implements NoticeMessage {}

    /** A letter could not be printed. */
    record LetterFailedV1(String notice, String submission, NoticeFailure failure, Instant at)
            implements NoticeMessage {}
}
