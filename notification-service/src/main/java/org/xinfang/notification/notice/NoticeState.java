package org.xinfang.notification.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfang.notification.errand.PieceKey;

/** Where a notice stands. Each state holds exactly what is true in it, and says what is to be done next, and when. */
public sealed interface NoticeState {

    /** Something that must be known has not arrived. */
    record Waiting(Set<PieceKey> needs, int tries, Instant again) implements NoticeState {

        public Waiting {
            needs = Set.copyOf(needs);
        }
    }

    /** There is no way to the person on this channel, or the person is to be forgotten. */
    record Suppressed() implements NoticeState {}

    /** Will not arrive. */
    record Failed(Failure failure) implements NoticeState {}

    /** An SMS waits for its carrier; before {@code due} it is night. */
    record Queued(Instant due) implements NoticeState {}

    /** Is being handed to a carrier: written before the first byte goes, so that a crash is noticed. */
    record Submitting(int attempt, List<String> refs, Instant until) implements NoticeState {

        public Submitting {
            refs = List.copyOf(refs);
        }
    }

    /** Will be handed over again; parts that the carrier already took are not. */
    record RetryWait(int attempts, List<String> refs, Instant due) implements NoticeState {

        public RetryWait {
            refs = List.copyOf(refs);
        }
    }

    /** Handed over, and nobody knows whether it was taken. */
    record SubmitUnknown(int attempts, List<String> refs, Instant resend) implements NoticeState {

        public SubmitUnknown {
            refs = List.copyOf(refs);
        }
    }

    /** Taken by the carrier, in as many parts as there are references. */
    record Submitted(List<String> refs, Set<String> arrived, Instant receiptBy) implements NoticeState {

        public Submitted {
            refs = List.copyOf(refs);
            arrived = Set.copyOf(arrived);
        }
    }

    /** On the handset. */
    record Delivered() implements NoticeState {}

    /** The carrier never said. */
    record NoReceipt() implements NoticeState {}

    /** A letter waits for the press. */
    record Ordered(Instant due) implements NoticeState {}

    /** A letter is set and waits for the printer. */
    record Pressed(int pages, String sha256, int attempts, Instant due) implements NoticeState {}

    /** The printer has it. */
    record Spooled(String job, int pages, String sha256, Instant look) implements NoticeState {}

    /** Out of the printer, with all its pages. */
    record Printed(int pages, String sha256) implements NoticeState {}

    /** What is to be done next, if anything. */
    default Optional<Work> next() {
        return Optional.ofNullable(
                switch (this) {
                    case Waiting waiting -> new Work(Task.COMPOSE, waiting.again());
                    case Queued queued -> new Work(Task.SUBMIT, queued.due());
                    case RetryWait retry -> new Work(Task.SUBMIT, retry.due());
                    case SubmitUnknown unknown -> new Work(Task.SUBMIT, unknown.resend());
                    case Submitting submitting -> new Work(Task.RECOVER, submitting.until());
                    case Submitted submitted -> new Work(Task.GIVE_UP, submitted.receiptBy());
                    case Ordered ordered -> new Work(Task.PRESS, ordered.due());
                    case Pressed pressed -> new Work(Task.PRINT, pressed.due());
                    case Spooled spooled -> new Work(Task.LOOK, spooled.look());
                    case Suppressed _, Failed _, Delivered _, NoReceipt _, Printed _ -> null;
                });
    }

    /** What a worker does with a notice. */
    enum Task {
        COMPOSE,
        SUBMIT,
        RECOVER,
        GIVE_UP,
        PRESS,
        PRINT,
        LOOK
    }

    /** A task and the moment from which it may be done. */
    record Work(Task task, Instant due) {}
}
