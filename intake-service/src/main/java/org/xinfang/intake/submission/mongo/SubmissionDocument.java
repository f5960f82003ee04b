package org.xinfang.intake.submission.mongo;

import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import org.bson.types.Binary;
import org.xinfang.intake.filing.Channel;
import org.xinfang.intake.filing.Flag;
import org.xinfang.intake.submission.Rating;
import org.xinfang.intake.submission.Satisfaction;
import org.xinfang.intake.submission.Submission;
import org.xinfang.intake.submission.Submission.Registration;
import org.xinfang.intake.submission.mongo.Kept.Vault;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.kernel.OfficePath;
import org.xinfang.platform.sealing.DataKey;

/** A submission field by field: {@code state} of its document. */
final class SubmissionDocument {

    private SubmissionDocument() {}

    static Document write(Kept kept) {
        var submission = kept.submission();
        var registration = submission.registration();
        var document = new Document("number", submission.number().value())
                .append("channel", registration.channel().name())
                .append("office", registration.office().value())
                .append("within", registration.office().coveredBy())
                .append("receivedOn", registration.receivedOn().toString())
                .append("people", registration.people())
                .append("anonymous", registration.anonymous())
                .append("language", registration.language())
                .append("flags", registration.flags().stream().map(Flag::name).toList())
                .append("first", registration.first())
                .append("rulePack", registration.rulePack())
                .append("by", registration.by())
                .append("at", Date.from(registration.at()))
                .append(
                        "ratings",
                        submission.ratings().stream()
                                .map(SubmissionDocument::write)
                                .toList());
        return withVault(document, kept.vault());
    }

    static Kept read(Document state) {
        return new Kept(submission(state), vault(state));
    }

    /** Without the vault, which a list leaves in the database. */
    static Submission submission(Document state) {
        return new Submission(
                ItemNumber.of(state.getString("number")),
                new Registration(
                        Channel.valueOf(state.getString("channel")),
                        OfficePath.of(state.getString("office")),
                        LocalDate.parse(state.getString("receivedOn")),
                        state.getInteger("people"),
                        state.getBoolean("anonymous"),
                        state.getString("language"),
                        state.getList("flags", String.class).stream()
                                .map(Flag::valueOf)
                                .toList(),
                        state.getBoolean("first", false),
                        state.getString("rulePack"),
                        state.getString("by"),
                        state.getDate("at").toInstant()),
                state.getList("ratings", Document.class).stream()
                        .map(SubmissionDocument::rating)
                        .toList());
    }

    private static Document withVault(Document document, Vault vault) {
        if (vault.request() != null) {
            document.append("request", vault.request());
        }
        return document.append("code", vault.code())
                .append("key", new Binary(vault.key().bytes()))
                .append("card", vault.card())
                .append("filing", vault.filing())
                .append("marks", vault.marks());
    }

    private static Vault vault(Document state) {
        return new Vault(
                DataKey.of(state.get("key", Binary.class).getData()),
                state.getString("request"),
                state.getString("code"),
                state.get("card", Binary.class),
                state.get("filing", Binary.class),
                state.getList("marks", String.class));
    }

    private static Document write(Rating rating) {
        return new Document("office", rating.marks().office().name())
                .append("unit", rating.marks().unit().name())
                .append("at", Date.from(rating.at()));
    }

    private static Rating rating(Document document) {
        return new Rating(
                new Rating.Marks(
                        Satisfaction.valueOf(document.getString("office")),
                        Satisfaction.valueOf(document.getString("unit"))),
                document.getDate("at").toInstant());
    }
}
