package org.xinfang.platform.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.OfficerId;
import org.xinfang.kernel.Role;

/** Who did something, as it stands in the document of what they did. */
public final class OfficerForm {

    /** Every office that covers theirs, written out: what an office and those beneath it did is found by one equality. */
    public static final String WITHIN = "within";

    private OfficerForm() {}

    public static Document write(Officer officer) {
        return new Document("by", officer.id().value())
                .append("office", officer.office().value())
                .append(WITHIN, officer.office().coveredBy())
                .append(
                        "roles",
                        officer.roles().stream().map(Role::name).sorted().toList());
    }

    public static Officer read(Document document) {
        return new Officer(
                new OfficerId(document.getString("by")),
                OfficePath.of(document.getString("office")),
                document.getList("roles", String.class).stream()
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()));
    }

    /** By which {@link #newest} finds. */
    public static void ensureIndex(MongoCollection<Document> documents) {
        documents.createIndex(compoundIndex(ascending(WITHIN), descending("_id")));
    }

    /**
     * The newest first, in pages.
     *
     * @param which of them, within an office
     * @param after the id of the last that was seen
     */
    public static FindIterable<Document> newest(
            MongoCollection<Document> documents, Bson which, @Nullable String after, int limit) {
        return documents
                .find(after == null ? which : and(which, lt("_id", new ObjectId(after))))
                .sort(descending("_id"))
                .limit(limit);
    }

    /** What the people of an office and of those beneath it did. */
    public static Bson within(OfficePath office) {
        return eq(WITHIN, office.value());
    }
}
