package org.xinfang.intake.progress.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.progress.Step;
import org.xinfang.kernel.OfficePath;

/** A step field by field. */
final class StepDocument {

    private StepDocument() {}

    static Document write(Step step) {
        return switch (step) {
            case Step.Opened opened -> base("opened", step).append("until", text(opened.until()));
            case Step.Transferred transferred -> base("transferred", step).append("until", text(transferred.until()));
            case Step.SignedFor _ -> base("signed-for", step);
            case Step.Accepted accepted -> base("accepted", step).append("until", text(accepted.until()));
            case Step.OpinionSigned signed -> base("opinion-signed", step).append("document", signed.document());
            case Step.Served served ->
                base("served", step)
                        .append("document", served.document())
                        .append("on", served.on().toString())
                        .append("until", text(served.until()));
        };
    }

    static Step read(Document document) {
        var office = OfficePath.of(document.getString("office"));
        var until = date(document.getString("until"));
        var at = document.getDate("at").toInstant();
        return switch (document.getString("step")) {
            case "opened" -> new Step.Opened(office, until, at);
            case "transferred" -> new Step.Transferred(office, until, at);
            case "signed-for" -> new Step.SignedFor(office, at);
            case "accepted" -> new Step.Accepted(office, until, at);
            case "opinion-signed" -> new Step.OpinionSigned(office, document.getString("document"), at);
            case "served" -> served(document, office, until, at);
            case String other -> throw new IllegalStateException("Not a step: " + other);
        };
    }

    private static Step served(Document document, OfficePath office, @Nullable LocalDate until, Instant at) {
        return new Step.Served(
                office, document.getString("document"), LocalDate.parse(document.getString("on")), until, at);
    }

    private static Document base(String name, Step step) {
        return new Document("step", name)
                .append("office", step.office().value())
                .append("at", Date.from(step.at()));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
