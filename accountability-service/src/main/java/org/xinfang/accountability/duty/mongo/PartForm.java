package org.xinfang.accountability.duty.mongo;

import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.xinfang.accountability.duty.Duty;
import org.xinfang.accountability.duty.OccurrenceKind;
import org.xinfang.accountability.duty.Part.Derivation;
import org.xinfang.accountability.duty.Part.End;
import org.xinfang.accountability.duty.Part.Ended;
import org.xinfang.accountability.duty.Part.Happened;
import org.xinfang.accountability.duty.Part.Occurrence;
import org.xinfang.accountability.duty.Part.Started;
import org.xinfang.accountability.duty.Source;
import org.xinfang.kernel.OfficePath;

/**
 * Parts as sub-documents. Each begins with when its fact happened and which it was, because the server compares
 * sub-documents field by field from the first: the least of several is the earliest.
 */
final class PartForm {

    private PartForm() {}

    static Document write(Started part) {
        var how = part.derivation();
        return source(part.source())
                .append("matter", how.matter())
                .append("owner", how.owner().value())
                .append("code", how.code())
                .append("on", how.startedOn().toString())
                .append("days", how.days())
                .append("workingDays", how.workingDays())
                .append("due", how.due().toString())
                .append("unrolled", how.unrolled().toString())
                .append("rulePack", how.rulePack())
                .append("calendar", how.calendar())
                .append("article", how.article());
    }

    static Document write(Ended part) {
        return source(part.source())
                .append("on", part.on().toString())
                .append("end", part.end().name());
    }

    static Document write(Happened part) {
        var what = part.occurrence();
        return source(part.source())
                .append("kind", what.kind().name())
                .append("about", what.about())
                .append("office", what.office().value())
                .append("on", what.on().toString())
                .append("matter", what.matter())
                .append("submission", what.submission())
                .append("series", what.series());
    }

    static Duty duty(Document document) {
        var start = document.get("start", Document.class);
        var derivation = new Derivation(
                start.getString("matter"),
                OfficePath.of(start.getString("owner")),
                start.getString("code"),
                day(start, "on"),
                start.getInteger("days"),
                start.getBoolean("workingDays"),
                day(start, "due"),
                day(start, "unrolled"),
                start.getString("rulePack"),
                start.getString("calendar"),
                start.getString("article"));
        var clock = document.getString("_id");
        return new Duty(clock, derivation, source(start), ended(clock, document.get("stop", Document.class)));
    }

    private static @Nullable Ended ended(String clock, @Nullable Document stop) {
        return stop == null
                ? null
                : new Ended(clock, day(stop, "on"), End.valueOf(stop.getString("end")), source(stop));
    }

    static Happened happened(Document document) {
        var said = document.get("said", Document.class);
        var occurrence = new Occurrence(
                OccurrenceKind.valueOf(said.getString("kind")),
                said.getString("about"),
                OfficePath.of(said.getString("office")),
                day(said, "on"),
                said.getString("matter"),
                said.getString("submission"),
                said.getString("series"));
        return new Happened(occurrence, source(said));
    }

    private static Document source(Source source) {
        return new Document("at", Date.from(source.at())).append("event", source.event());
    }

    private static Source source(Document part) {
        return new Source(part.getString("event"), part.getDate("at").toInstant());
    }

    private static LocalDate day(Document part, String field) {
        return LocalDate.parse(part.getString(field));
    }
}
