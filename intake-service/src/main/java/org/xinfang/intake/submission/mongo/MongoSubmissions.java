package org.xinfang.intake.submission.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.intake.filing.Filing;
import org.xinfang.intake.submission.Cursor;
import org.xinfang.intake.submission.Receipt;
import org.xinfang.intake.submission.Submission;
import org.xinfang.intake.submission.SubmissionEvent;
import org.xinfang.intake.submission.SubmissionEvent.SubmissionRated;
import org.xinfang.intake.submission.SubmissionEvent.SubmissionRegistered;
import org.xinfang.intake.submission.Submissions;
import org.xinfang.intake.submission.Ticket;
import org.xinfang.kernel.Cause;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Outcome;
import org.xinfang.platform.mongo.Aggregates;
import org.xinfang.platform.sealing.SealedMessages;
import org.xinfang.platform.sealing.Sealing;

/** The register, one document for each submission. */
public final class MongoSubmissions implements Submissions {

    private static final Bson STATE = exclude("history", "outbox", "inbox", "state.filing", "state.marks");
    private static final Bson NEWEST_FIRST = descending("state.at", "_id");

    private final MongoCollection<Document> documents;
    private final Aggregates<Kept, SubmissionEvent> aggregates;
    private final Vaults vaults;

    public MongoSubmissions(
            MongoCollection<Document> documents, MessageCatalogue catalogue, Sealing sealing, Runnable nudge) {
        this.documents = documents;
        this.vaults = new Vaults(sealing);
        var form = new SubmissionForm(catalogue, new SealedMessages(sealing, catalogue));
        this.aggregates = new Aggregates<>(documents, form, nudge);
    }

    public void ensureIndexes() {
        documents.createIndex(
                ascending("state.request"),
                new IndexOptions().name("request").unique(true).partialFilterExpression(exists("state.request")));
        documents.createIndex(ascending("state.code"), new IndexOptions().name("code"));
        documents.createIndex(ascending("state.marks"), new IndexOptions().name("marks"));
        documents.createIndex(
                compoundIndex(ascending("state.within"), NEWEST_FIRST), new IndexOptions().name("newest_of_office"));
    }

    @Override
    public Receipt enter(SubmissionRegistered registered, Cause cause) {
        var submission = registered.submission();
        var vault = vaults.lock(registered, cause);
        var beginning = new Aggregates.Beginning<Kept, SubmissionEvent>(
                submission.number().value(), new Kept(submission, vault), registered, cause);
        if (aggregates.insert(beginning)) {
            return new Receipt(submission, registered.code());
        }
        return Optional.ofNullable(vault.request())
                .flatMap(this::earlier)
                .orElseThrow(() -> new IllegalStateException("%s was given twice".formatted(submission.number())));
    }

    @Override
    public boolean isFirstOf(Filing filing) {
        var identities = vaults.identities(filing);
        return !identities.isEmpty()
                && documents
                                .find(in("state.marks", identities))
                                .projection(include("_id"))
                                .first()
                        == null;
    }

    /** Linearizable, so that no receipt is given for an entry that a change of the primary could still undo. */
    private Optional<Receipt> earlier(String request) {
        return Optional.ofNullable(documents
                        .withReadConcern(ReadConcern.LINEARIZABLE)
                        .find(eq("state.request", request))
                        .projection(STATE)
                        .first())
                .map(MongoSubmissions::state)
                .map(state -> {
                    var submission = SubmissionDocument.submission(state);
                    var card = vaults.card(submission.number(), state.get("card", Binary.class));
                    return new Receipt(submission, card.code());
                });
    }

    @Override
    public Optional<Entry> find(ItemNumber number) {
        return Optional.ofNullable(documents
                        .find(eq("_id", number.value()))
                        .projection(include("state"))
                        .first())
                .map(MongoSubmissions::state)
                .map(state -> new Entry(
                        SubmissionDocument.submission(state),
                        vaults.filing(number, state.get("filing", Binary.class))));
    }

    @Override
    public Optional<Submission> open(Ticket ticket) {
        return Optional.ofNullable(documents
                        .find(eq("state.code", vaults.code(ticket.number(), ticket.code())))
                        .projection(STATE)
                        .first())
                .map(MongoSubmissions::state)
                .map(SubmissionDocument::submission)
                .filter(submission -> submission.number().equals(ticket.number()));
    }

    @Override
    public List<Line> newest(OfficePath office, @Nullable Cursor after, int limit) {
        var covered = eq("state.within", office.value());
        return documents
                .find(after == null ? covered : and(covered, olderThan(after)))
                .sort(NEWEST_FIRST)
                .limit(limit)
                .projection(STATE)
                .map(document -> line(state(document)))
                .into(new ArrayList<>());
    }

    @Override
    public Outcome<SubmissionRated> decide(
            ItemNumber number, Cause cause, Function<Submission, Decision<SubmissionRated>> rule) {
        return aggregates.decide(number.value(), cause, kept -> rule.apply(kept.submission()));
    }

    private Line line(Document state) {
        var submission = SubmissionDocument.submission(state);
        var card = vaults.card(submission.number(), state.get("card", Binary.class));
        return new Line(submission, card.petitioner(), card.title());
    }

    /** The first condition bounds the index; the second only settles what was registered in the same millisecond. */
    private static Bson olderThan(Cursor cursor) {
        var at = Date.from(cursor.at());
        return and(
                lte("state.at", at),
                or(lt("state.at", at), lt("_id", cursor.number().value())));
    }

    private static Document state(Document document) {
        return document.get("state", Document.class);
    }
}
