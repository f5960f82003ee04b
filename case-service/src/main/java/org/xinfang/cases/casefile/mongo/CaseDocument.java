package org.xinfang.cases.casefile.mongo;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.xinfang.cases.casefile.Case;
import org.xinfang.cases.casefile.Case.Accepted;
import org.xinfang.cases.casefile.Case.Issued;
import org.xinfang.cases.casefile.Case.New;
import org.xinfang.cases.casefile.Case.Placed;
import org.xinfang.cases.casefile.Case.Received;
import org.xinfang.cases.casefile.Case.Sent;
import org.xinfang.cases.casefile.Case.Served;
import org.xinfang.cases.casefile.Case.Signing;
import org.xinfang.cases.casefile.CaseFile;
import org.xinfang.cases.casefile.CaseId;
import org.xinfang.cases.casefile.CaseState;
import org.xinfang.cases.casefile.Claim;
import org.xinfang.cases.casefile.Opinion;
import org.xinfang.cases.casefile.Referral;
import org.xinfang.cases.casefile.Referral.ReferralId;
import org.xinfang.cases.casefile.Registration;
import org.xinfang.cases.casefile.Service;
import org.xinfang.cases.casefile.SubmissionId;
import org.xinfang.cases.clock.Clocks;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.limit.WorkCalendar;

/** A case as it is stored, field by field in both directions. */
final class CaseDocument {

    private final SealedWords words;
    private final WorkCalendar calendar;
    private final OpinionDocument opinions;

    CaseDocument(SealedWords words, WorkCalendar calendar) {
        this.words = words;
        this.calendar = calendar;
        this.opinions = new OpinionDocument(words);
    }

    Document write(Case file) {
        var document = ListFields.of(file, calendar).append("file", write(file.file()));
        if (file instanceof Placed placed) {
            document.append("referral", write(placed.referral()));
        }
        return switch (file) {
            case New _, Sent _, Received _, Accepted _ -> document;
            case Signing held -> document.append("opinion", opinions.write(held.opinion()));
            case Issued held ->
                document.append("opinion", opinions.write(held.opinion()))
                        .append("signature", OpinionDocument.write(held.signature()));
            case Served held ->
                document.append("opinion", opinions.write(held.opinion()))
                        .append("signature", OpinionDocument.write(held.signature()))
                        .append("service", opinions.write(held.opinion().id(), held.service()));
        };
    }

    Case read(Document document) {
        var file = file(document.get("file", Document.class));
        return switch (CaseState.valueOf(document.getString(ListFields.KIND))) {
            case NEW -> new New(file);
            case SENT -> new Sent(file, referral(document));
            case RECEIVED -> new Received(file, referral(document));
            case ACCEPTED -> new Accepted(file, referral(document));
            case SIGNING -> new Signing(file, referral(document), opinion(document));
            case ISSUED -> new Issued(file, referral(document), opinion(document), signature(document));
            case SERVED -> {
                var opinion = opinion(document);
                var service = service(opinion, document);
                yield new Served(file, referral(document), opinion, signature(document), service);
            }
        };
    }

    private static Document write(CaseFile file) {
        var registration = file.registration();
        return new Document("id", registration.id().value())
                .append("submission", registration.submission().value())
                .append("office", registration.office().value())
                .append("receivedOn", registration.receivedOn().toString())
                .append("first", registration.first())
                .append("rulePack", registration.rulePack())
                .append(
                        "claims",
                        file.claims().stream()
                                .map(claim -> new Document("number", claim.number())
                                        .append(
                                                "responsible",
                                                claim.responsible().value()))
                                .toList())
                .append(
                        "clocks",
                        file.clocks().all().stream().map(ClockDocument::write).toList())
                .append("version", file.version());
    }

    private static CaseFile file(Document document) {
        return new CaseFile(
                new Registration(
                        new CaseId(document.getString("id")),
                        new SubmissionId(document.getString("submission")),
                        OfficePath.of(document.getString("office")),
                        LocalDate.parse(document.getString("receivedOn")),
                        document.getBoolean("first", false),
                        document.getString("rulePack")),
                document.getList("claims", Document.class).stream()
                        .map(claim ->
                                new Claim(claim.getInteger("number"), OfficePath.of(claim.getString("responsible"))))
                        .toList(),
                clocks(document),
                document.getLong("version"));
    }

    static Clocks clocks(Document file) {
        return new Clocks(file.getList("clocks", Document.class).stream()
                .map(ClockDocument::read)
                .toList());
    }

    private Document write(Referral referral) {
        return new Document("id", referral.id().value())
                .append("from", referral.from().value())
                .append("to", referral.to().value())
                .append("claims", referral.claims())
                .append("firstResponsible", referral.firstResponsible().value())
                .append("note", words.sealIfAny(place(referral.id()), referral.note()));
    }

    private Referral referral(Document parent) {
        var document = parent.get("referral", Document.class);
        var id = new ReferralId(document.getString("id"));
        return new Referral(
                id,
                OfficePath.of(document.getString("from")),
                OfficePath.of(document.getString("to")),
                List.copyOf(document.getList("claims", Integer.class)),
                OfficePath.of(document.getString("firstResponsible")),
                words.openIfAny(place(id), document.get("note", Binary.class)));
    }

    private Opinion opinion(Document parent) {
        return opinions.read(parent.get("opinion", Document.class));
    }

    private static Opinion.Signature signature(Document parent) {
        return OpinionDocument.signature(parent.get("signature", Document.class));
    }

    private Service service(Opinion opinion, Document parent) {
        return opinions.service(opinion.id(), parent.get("service", Document.class));
    }

    private static String place(ReferralId referral) {
        return "cases/" + referral;
    }
}
