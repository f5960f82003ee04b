package org.xinfang.notification.register.mongo;

import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.OfficePath;
import org.xinfang.notification.errand.Errand;
import org.xinfang.notification.errand.Errand.Acceptance;
import org.xinfang.notification.errand.Errand.Opinion;
import org.xinfang.notification.errand.Errand.Registration;
import org.xinfang.notification.errand.Errand.Transfer;

/** Errands as documents. */
final class ErrandDocument {

    private ErrandDocument() {}

    static String name(Errand errand) {
        return switch (errand) {
            case Registration _ -> "REGISTERED";
            case Transfer _ -> "TRANSFERRED";
            case Acceptance _ -> "ACCEPTED";
            case Opinion _ -> "OPINION";
        };
    }

    static Document write(Errand errand) {
        var document = new Document("name", name(errand))
                .append("submission", errand.submission())
                .append("issuer", errand.issuer().value())
                .append("at", Date.from(errand.at()));
        return switch (errand) {
            case Registration registration -> document.append("receivedOn", written(registration.receivedOn()));
            case Transfer transfer ->
                document.append("matter", transfer.matter())
                        .append("unit", transfer.unit().value())
                        .append("transferredOn", written(transfer.transferredOn()))
                        .append("due", written(transfer.due()));
            case Acceptance acceptance ->
                document.append("matter", acceptance.matter())
                        .append("referral", acceptance.referral())
                        .append("acceptedOn", written(acceptance.acceptedOn()))
                        .append("due", written(acceptance.due()));
            case Opinion opinion ->
                document.append("matter", opinion.matter())
                        .append("referral", opinion.referral())
                        .append("document", opinion.document())
                        .append("documentNumber", opinion.documentNumber())
                        .append("signedOn", written(opinion.signedOn()));
        };
    }

    static Errand read(Document document) {
        var submission = document.getString("submission");
        var issuer = OfficePath.of(document.getString("issuer"));
        var at = document.getDate("at").toInstant();
        var matter = document.getString("matter");
        return switch (document.getString("name")) {
            case "REGISTERED" -> new Registration(submission, issuer, date(document, "receivedOn"), at);
            case "TRANSFERRED" ->
                new Transfer(
                        submission,
                        matter,
                        issuer,
                        OfficePath.of(document.getString("unit")),
                        date(document, "transferredOn"),
                        dateIfAny(document, "due"),
                        at);
            case "ACCEPTED" ->
                new Acceptance(
                        submission,
                        matter,
                        document.getString("referral"),
                        issuer,
                        date(document, "acceptedOn"),
                        dateIfAny(document, "due"),
                        at);
            case "OPINION" ->
                new Opinion(
                        submission,
                        matter,
                        document.getString("referral"),
                        issuer,
                        document.getString("document"),
                        document.getString("documentNumber"),
                        date(document, "signedOn"),
                        at);
            case String other -> throw new IllegalStateException("Not an errand: " + other);
        };
    }

    private static @Nullable String written(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static LocalDate date(Document document, String field) {
        return LocalDate.parse(document.getString(field));
    }

    private static @Nullable LocalDate dateIfAny(Document document, String field) {
        var text = document.getString(field);
        return text == null ? null : LocalDate.parse(text);
    }
}
