package org.xinfang.notification.register.mongo;

import org.bson.Document;
import org.xinfang.kernel.OfficePath;
import org.xinfang.notification.errand.Piece;
import org.xinfang.notification.errand.Piece.Contact;
import org.xinfang.notification.errand.Piece.OfficeNames;
import org.xinfang.notification.errand.Piece.OpinionText;
import org.xinfang.notification.errand.Piece.Origin;
import org.xinfang.notification.errand.Piece.Subject;
import org.xinfang.notification.errand.PieceKey.Kind;
import org.xinfang.notification.letter.Letter.Answer;
import org.xinfang.notification.letter.Letter.ClaimOutcome;

/** Pieces as documents, before they are sealed. */
final class PieceDocument {

    private PieceDocument() {}

    static Document write(Piece piece) {
        return switch (piece) {
            case Contact contact ->
                new Document("name", contact.name())
                        .append("mobile", contact.mobile())
                        .append("address", contact.address())
                        .append("queryCode", contact.queryCode());
            case OfficeNames names ->
                new Document("name", names.name())
                        .append("shortName", names.shortName())
                        .append("phone", names.phone());
            case Subject subject -> new Document("title", subject.title());
            case OpinionText text ->
                new Document("reviewOrgan", text.reviewOrgan())
                        .append(
                                "answers",
                                text.answers().stream()
                                        .map(PieceDocument::answer)
                                        .toList());
            case Origin origin -> new Document("office", origin.office().value());
        };
    }

    private static Document answer(Answer answer) {
        return new Document("claim", answer.claim())
                .append("outcome", answer.outcome().name())
                .append("facts", answer.facts())
                .append("opinion", answer.opinion())
                .append("basis", answer.basis());
    }

    static Piece read(Kind kind, Document document) {
        return switch (kind) {
            case CONTACT ->
                new Contact(
                        document.getString("name"),
                        document.getString("mobile"),
                        document.getString("address"),
                        document.getString("queryCode"));
            case OFFICE ->
                new OfficeNames(
                        document.getString("name"), document.getString("shortName"), document.getString("phone"));
            case SUBJECT -> new Subject(document.getString("title"));
            case OPINION ->
                new OpinionText(
                        document.getList("answers", Document.class).stream()
                                .map(PieceDocument::answer)
                                .toList(),
                        document.getString("reviewOrgan"));
            case ORIGIN -> new Origin(OfficePath.of(document.getString("office")));
        };
    }

    private static Answer answer(Document document) {
        return new Answer(
                document.getInteger("claim"),
                ClaimOutcome.valueOf(document.getString("outcome")),
                document.getString("facts"),
                document.getString("opinion"),
                document.getString("basis"));
    }
}
