package org.xinfang.notification.register.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.xinfang.notification.register.Orphans;
import org.xinfang.notification.register.TracedReceipt;
import org.xinfang.notification.sms.CarrierReceipt.Status;

/** Receipts without a home, kept for three days. */
public final class MongoOrphans implements Orphans {

    private static final long KEPT_HOURS = 72;

    private final MongoCollection<Document> documents;

    public MongoOrphans(MongoDatabase database) {
        this.documents = database.getCollection("orphanReceipts");
    }

    public void ensureIndexes() {
        documents.createIndex(Indexes.ascending("refs"));
        documents.createIndex(Indexes.ascending("trace"));
        documents.createIndex(Indexes.ascending("at"), new IndexOptions().expireAfter(KEPT_HOURS, TimeUnit.HOURS));
    }

    @Override
    public void keep(List<TracedReceipt> receipts, Instant now) {
        if (receipts.isEmpty()) {
            return;
        }
        var writes = receipts.stream()
                .map(receipt -> new ReplaceOneModel<>(
                        eq("_id", receipt.id()), document(receipt, now), new ReplaceOptions().upsert(true)))
                .toList();
        documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }

    @Override
    public List<TracedReceipt> find(Collection<String> refs, Collection<String> traces) {
        return documents
                .find(and(exists("home", false), or(in("refs", refs), in("trace", traces))))
                .map(MongoOrphans::receipt)
                .into(new ArrayList<>());
    }

    @Override
    public void home(Collection<TracedReceipt> receipts) {
        if (!receipts.isEmpty()) {
            documents.updateMany(
                    in("_id", receipts.stream().map(TracedReceipt::id).toList()), set("home", true));
        }
    }

    private static Document document(TracedReceipt receipt, Instant now) {
        return new Document("_id", receipt.id())
                .append("refs", receipt.refs())
                .append("trace", receipt.trace())
                .append("number", receipt.number())
                .append("status", receipt.status().name())
                .append("at", Date.from(now));
    }

    private static TracedReceipt receipt(Document document) {
        return new TracedReceipt(
                document.getList("refs", String.class),
                document.getString("number"),
                document.getString("trace"),
                Status.valueOf(document.getString("status")));
    }
}
