package org.xinfang.platform.messaging;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/**
 * The messages that wait inside the documents of one collection.
 *
 * <p>A relay claims documents for a while, so that several relays share the work and a dead one's is taken over.
 */
public final class Outbox {

    public static final String FIELD = "outbox";

    private static final String LEASE = "lease";
    private static final String REFUSALS = "refusals";
    private static final String WAITING = FIELD + ".at";

    private final MongoCollection<Document> documents;
    private final OutboxSettings settings;

    public Outbox(MongoCollection<Document> documents, OutboxSettings settings) {
        this.documents = documents;
        this.settings = settings;
    }

    /** Small by design: only documents with something waiting are in this index. */
    public void ensureIndex() {
        documents.createIndex(
                Indexes.ascending(WAITING),
                new IndexOptions().name("outbox_waiting").partialFilterExpression(exists(WAITING)));
    }

    public String name() {
        return documents.getNamespace().getFullName();
    }

    public static Document write(Outgoing message) {
        var document = new Document("id", message.id())
                .append("sequence", message.sequence())
                .append("topic", message.topic())
                .append("key", message.key())
                .append("type", message.type())
                .append("body", new Binary(message.body()))
                .append("correlation", message.correlation())
                .append("at", Date.from(message.at()));
        if (message.keyId() != null) {
            document.append("keyId", message.keyId());
        }
        if (message.traceparent() != null) {
            document.append("traceparent", message.traceparent());
        }
        return document;
    }

    public static Outgoing read(Document entry) {
        return new Outgoing(
                entry.getString("id"),
                entry.getLong("sequence"),
                entry.getString("topic"),
                entry.getString("key"),
                entry.getString("type"),
                entry.get("body", Binary.class).getData(),
                entry.getString("keyId"),
                entry.getString("correlation"),
                entry.getString("traceparent"),
                entry.getDate("at").toInstant());
    }

    /** Takes the documents that have waited longest and that nobody holds. */
    List<Claim> claim(String claim, Instant now) {
        var free = or(exists(LEASE, false), lt(LEASE + ".until", Date.from(now)));
        var ids = documents
                .find(and(exists(WAITING), free))
                .sort(Indexes.ascending(WAITING))
                .projection(include("_id"))
                .limit(settings.batch())
                .map(found -> requireNonNull(found.get("_id")))
                .into(new ArrayList<>());
        if (ids.isEmpty()) {
            return List.of();
        }
        var until = Date.from(now.plus(settings.leaseFor()));
        var lease = new Document("claim", claim).append("until", until);
        documents.updateMany(and(in("_id", ids), exists(WAITING), free), set(LEASE, lease));
        return documents
                .find(and(in("_id", ids), eq(LEASE + ".claim", claim)))
                .projection(include(FIELD, REFUSALS))
                .map(found -> Claim.of(found, claim))
                .into(new ArrayList<>());
    }

    /** Records what became of each claimed document, in one round trip. */
    void settle(List<Settlement> settlements, Instant now) {
        if (settlements.isEmpty()) {
            return;
        }
        var rest = Date.from(now.plus(settings.retryAfter()));
        var writes = settlements.stream()
                .map(settlement -> new UpdateOneModel<Document>(mine(settlement.claim()), settlement.change(rest)))
                .toList();
        documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }

    private static Bson mine(Claim claim) {
        return and(eq("_id", claim.document()), eq(LEASE + ".claim", claim.claim()));
    }

    /** The messages of one document, held by one relay for a while. */
    record Claim(Object document, String claim, List<Document> entries, int refusals) {

        static Claim of(Document found, String claim) {
            return new Claim(
                    requireNonNull(found.get("_id")),
                    claim,
                    found.getList(FIELD, Document.class, List.of()),
                    found.getInteger(REFUSALS, 0));
        }
    }

    /**
     * What became of one claim.
     *
     * @param sent ids that the broker has acknowledged
     * @param parked entries that the broker will never take
     * @param refused whether the broker was there and said no, so that it counts towards parking
     */
    record Settlement(Claim claim, List<String> sent, List<Document> parked, boolean refused) {

        private Bson change(Date rest) {
            var gone = new ArrayList<>(sent);
            parked.forEach(entry -> gone.add(entry.getString("id")));
            var change = new ArrayList<Bson>();
            if (!gone.isEmpty()) {
                change.add(pull(FIELD, in("id", gone)));
            }
            if (!parked.isEmpty()) {
                change.add(pushEach("parked", parked));
            }
            if (gone.size() == claim.entries().size()) {
                change.add(unset(LEASE));
                change.add(unset(REFUSALS));
            } else {
                change.add(set(LEASE + ".until", rest));
                if (refused) {
                    change.add(inc(REFUSALS, 1));
                }
            }
            return combine(change);
        }
    }
}
