package org.xinfang.cases.casefile.mongo;

import java.time.LocalDate;
import org.bson.Document;
import org.bson.types.Binary;
import org.xinfang.cases.casefile.DocumentNumber;
import org.xinfang.cases.casefile.Opinion;
import org.xinfang.cases.casefile.Opinion.Answer;
import org.xinfang.cases.casefile.Opinion.ClaimOutcome;
import org.xinfang.cases.casefile.Opinion.DocumentId;
import org.xinfang.cases.casefile.Opinion.Signature;
import org.xinfang.cases.casefile.Service;
import org.xinfang.cases.casefile.Service.Method;
import org.xinfang.cases.casefile.Service.Receipt;
import org.xinfang.kernel.OfficerId;

/** An opinion, its signature and its service as they are stored: the words sealed, the rest in clear. */
final class OpinionDocument {

    private final SealedWords words;

    OpinionDocument(SealedWords words) {
        this.words = words;
    }

    Document write(Opinion opinion) {
        var answers = opinion.answers().stream().map(OpinionDocument::answer).toList();
        return new Document("id", opinion.id().value())
                .append("drafter", opinion.drafter().value())
                .append("reviewOrgan", opinion.reviewOrgan())
                .append("answers", words.sealAll(place(opinion.id()), new Document("answers", answers)));
    }

    Opinion read(Document document) {
        var id = new DocumentId(document.getString("id"));
        var opened = words.openAll(place(id), document.get("answers", Binary.class));
        return new Opinion(
                id,
                new OfficerId(document.getString("drafter")),
                opened.getList("answers", Document.class).stream()
                        .map(OpinionDocument::answer)
                        .toList(),
                document.getString("reviewOrgan"));
    }

    static Document write(Signature signature) {
        return new Document("number", signature.number().value())
                .append("by", signature.by().value())
                .append("on", signature.on().toString());
    }

    static Signature signature(Document document) {
        return new Signature(
                new DocumentNumber(document.getString("number")),
                new OfficerId(document.getString("by")),
                LocalDate.parse(document.getString("on")));
    }

    Document write(DocumentId served, Service service) {
        var people = new Document("receivedBy", service.receivedBy())
                .append("witness", service.witness())
                .append("proof", service.proof());
        return new Document("method", service.method().name())
                .append("on", service.on().toString())
                .append("receipt", service.receipt().name())
                .append("people", words.sealAll(place(served) + "/service", people));
    }

    Service service(DocumentId served, Document document) {
        var people = words.openAll(place(served) + "/service", document.get("people", Binary.class));
        return new Service(
                Method.valueOf(document.getString("method")),
                LocalDate.parse(document.getString("on")),
                Receipt.valueOf(document.getString("receipt")),
                people.getString("receivedBy"),
                people.getString("witness"),
                people.getString("proof"));
    }

    private static Document answer(Answer answer) {
        return new Document("claim", answer.claim())
                .append("outcome", answer.outcome().name())
                .append("facts", answer.facts())
                .append("opinion", answer.opinion())
                .append("basis", answer.basis());
    }

    private static Answer answer(Document document) {
        return new Answer(
                document.getInteger("claim"),
                ClaimOutcome.valueOf(document.getString("outcome")),
                document.getString("facts"),
                document.getString("opinion"),
                document.getString("basis"));
    }

    private static String place(DocumentId document) {
        return "cases/" + document;
    }
}
