package org.xinfang.cases.casefile.mongo;

import java.time.LocalDate;
import org.bson.Document;
import org.xinfang.cases.clock.Clock;
import org.xinfang.cases.clock.Clock.End;
import org.xinfang.cases.clock.Clock.Ended;
import org.xinfang.cases.clock.Clock.Running;
import org.xinfang.cases.clock.ClockId;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.limit.ClockOwner;
import org.xinfang.kernel.limit.ClockStart;
import org.xinfang.kernel.limit.DayKind;
import org.xinfang.kernel.limit.Deadline;
import org.xinfang.kernel.limit.Limit;
import org.xinfang.kernel.limit.LimitCode;

/** A clock as it is stored, with its whole derivation: it is read back as it was reckoned, never reckoned again. */
final class ClockDocument {

    private ClockDocument() {}

    static Document write(Clock clock) {
        var deadline = clock.deadline();
        var limit = deadline.limit();
        var document = new Document("id", clock.id().value())
                .append("office", clock.office().value())
                .append("code", limit.code().name())
                .append("days", limit.days())
                .append("kind", limit.kind().name())
                .append("startedBy", limit.start().name())
                .append("owner", limit.owner().name())
                .append("basis", limit.basis())
                .append("rulePack", deadline.rulePack())
                .append("calendar", deadline.calendar())
                .append("start", deadline.start().toString())
                .append("unrolled", deadline.unrolled().toString())
                .append("due", deadline.due().toString())
                .append("provisional", deadline.provisional());
        return switch (clock) {
            case Running _ -> document;
            case Ended ended ->
                document.append("end", ended.end().name())
                        .append("endedOn", ended.on().toString());
        };
    }

    static Clock read(Document document) {
        var running = new Running(
                new ClockId(document.getString("id")),
                OfficePath.of(document.getString("office")),
                new Deadline(
                        limit(document),
                        document.getString("rulePack"),
                        document.getString("calendar"),
                        date(document, "start"),
                        date(document, "unrolled"),
                        date(document, "due"),
                        document.getBoolean("provisional")));
        return document.containsKey("end")
                ? new Ended(
                        running.id(),
                        running.office(),
                        running.deadline(),
                        End.valueOf(document.getString("end")),
                        date(document, "endedOn"))
                : running;
    }

    private static Limit limit(Document document) {
        return new Limit(
                LimitCode.valueOf(document.getString("code")),
                document.getInteger("days"),
                DayKind.valueOf(document.getString("kind")),
                ClockStart.valueOf(document.getString("startedBy")),
                ClockOwner.valueOf(document.getString("owner")),
                document.getString("basis"));
    }

    private static LocalDate date(Document document, String field) {
        return LocalDate.parse(document.getString(field));
    }
}
