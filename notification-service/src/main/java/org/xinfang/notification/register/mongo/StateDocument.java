package org.xinfang.notification.register.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.xinfang.notification.errand.PieceKey;
import org.xinfang.notification.notice.Failure;
import org.xinfang.notification.notice.NoticeState;
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

/** States as documents. */
final class StateDocument {

    private StateDocument() {}

    static String name(NoticeState state) {
        return switch (state) {
            case Waiting _ -> "WAITING";
            case Suppressed _ -> "SUPPRESSED";
            case Failed _ -> "FAILED";
            case Queued _ -> "QUEUED";
            case Submitting _ -> "SUBMITTING";
            case RetryWait _ -> "RETRY_WAIT";
            case SubmitUnknown _ -> "SUBMIT_UNKNOWN";
            case Submitted _ -> "SUBMITTED";
            case Delivered _ -> "DELIVERED";
            case NoReceipt _ -> "NO_RECEIPT";
            case Ordered _ -> "ORDERED";
            case Pressed _ -> "PRESSED";
            case Spooled _ -> "SPOOLED";
            case Printed _ -> "PRINTED";
        };
    }

    static Document write(NoticeState state) {
        var document = new Document("name", name(state));
        return switch (state) {
            case Waiting waiting ->
                document.append("tries", waiting.tries()).append("until", Date.from(waiting.again()));
            case Failed failed -> document.append("failure", failed.failure().name());
            case Queued queued -> document.append("until", Date.from(queued.due()));
            case Submitting submitting -> tried(document, submitting.attempt(), submitting.refs(), submitting.until());
            case RetryWait retry -> tried(document, retry.attempts(), retry.refs(), retry.due());
            case SubmitUnknown unknown -> tried(document, unknown.attempts(), unknown.refs(), unknown.resend());
            case Submitted submitted ->
                document.append("refs", submitted.refs())
                        .append("arrived", List.copyOf(submitted.arrived()))
                        .append("until", Date.from(submitted.receiptBy()));
            case Ordered ordered -> document.append("until", Date.from(ordered.due()));
            case Pressed pressed ->
                sheets(document, pressed.pages(), pressed.sha256())
                        .append("attempts", pressed.attempts())
                        .append("until", Date.from(pressed.due()));
            case Spooled spooled ->
                sheets(document, spooled.pages(), spooled.sha256())
                        .append("job", spooled.job())
                        .append("until", Date.from(spooled.look()));
            case Printed printed -> sheets(document, printed.pages(), printed.sha256());
            case Suppressed _, Delivered _, NoReceipt _ -> document;
        };
    }

    private static Document tried(Document document, int attempts, List<String> refs, Instant until) {
        return document.append("attempts", attempts).append("refs", refs).append("until", Date.from(until));
    }

    private static Document sheets(Document document, int pages, String sha256) {
        return document.append("pages", pages).append("sha256", sha256);
    }

    /** What is missing stands beside the state, where an index finds it. */
    static NoticeState read(Document document, List<String> needs) {
        return switch (document.getString("name")) {
            case "WAITING" ->
                new Waiting(
                        needs.stream().map(PieceKey::of).collect(Collectors.toUnmodifiableSet()),
                        document.getInteger("tries"),
                        until(document));
            case "SUPPRESSED" -> new Suppressed();
            case "FAILED" -> new Failed(Failure.valueOf(document.getString("failure")));
            case "QUEUED" -> new Queued(until(document));
            case "SUBMITTING" -> new Submitting(attempts(document), refs(document), until(document));
            case "RETRY_WAIT" -> new RetryWait(attempts(document), refs(document), until(document));
            case "SUBMIT_UNKNOWN" -> new SubmitUnknown(attempts(document), refs(document), until(document));
            case "SUBMITTED" ->
                new Submitted(refs(document), Set.copyOf(document.getList("arrived", String.class)), until(document));
            case "DELIVERED" -> new Delivered();
            case "NO_RECEIPT" -> new NoReceipt();
            case "ORDERED" -> new Ordered(until(document));
            case "PRESSED" ->
                new Pressed(pages(document), document.getString("sha256"), attempts(document), until(document));
            case "SPOOLED" ->
                new Spooled(document.getString("job"), pages(document), document.getString("sha256"), until(document));
            case "PRINTED" -> new Printed(pages(document), document.getString("sha256"));
            case String other -> throw new IllegalStateException("Not a state: " + other);
        };
    }

    private static Instant until(Document document) {
        return document.getDate("until").toInstant();
    }

    private static int attempts(Document document) {
        return document.getInteger("attempts");
    }

    private static List<String> refs(Document document) {
        return document.getList("refs", String.class);
    }

    private static int pages(Document document) {
        return document.getInteger("pages");
    }

    /** The carrier's references that a state holds. */
    static List<String> refs(NoticeState state) {
        return switch (state) {
            case Submitting submitting -> submitting.refs();
            case RetryWait retry -> retry.refs();
            case SubmitUnknown unknown -> unknown.refs();
            case Submitted submitted -> submitted.refs();
            case Waiting _,
                    Suppressed _,
                    Failed _,
                    Queued _,
                    Delivered _,
                    NoReceipt _,
                    Ordered _,
                    Pressed _,
                    Spooled _,
                    Printed _ -> List.of();
        };
    }
}
