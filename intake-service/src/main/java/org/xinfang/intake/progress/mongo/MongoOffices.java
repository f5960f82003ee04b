package org.xinfang.intake.progress.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.xinfang.intake.progress.Office;
import org.xinfang.intake.progress.Offices;
import org.xinfang.kernel.OfficePath;

/**
 * All offices, read whole now and then: they are few, change rarely, and are needed by every look-up.
 *
 * <p>Another process of this service may have heard of an office first, so what is not found is looked for again soon.
 */
public final class MongoOffices implements Offices {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final Duration FRESH_ENOUGH_TO_MISS = Duration.ofSeconds(1);

    private static final Directory UNREAD = new Directory(Map.of(), Instant.EPOCH);

    private final MongoCollection<Document> documents;
    private final InstantSource time;
    private volatile Directory directory = UNREAD;

    public MongoOffices(MongoCollection<Document> documents, InstantSource time) {
        this.documents = documents;
        this.time = time;
    }

    @Override
    public Optional<Office> find(OfficePath path) {
        var found = Optional.ofNullable(directory(FRESH).offices().get(path));
        return found.isPresent()
                ? found
                : Optional.ofNullable(directory(FRESH_ENOUGH_TO_MISS).offices().get(path));
    }

    @Override
    public void introduce(Collection<Office> offices) {
        if (offices.isEmpty()) {
            return;
        }
        var upsert = new UpdateOptions().upsert(true);
        var writes = offices.stream()
                .map(office -> new UpdateOneModel<Document>(
                        eq("_id", office.path().value()), List.of(unlessOlder(office)), upsert))
                .toList();
        // In order, because two introductions of one office may come in one batch.
        documents.bulkWrite(writes, new BulkWriteOptions().ordered(true));
        directory = UNREAD;
    }

    /** The server itself compares, so that an introduction that comes late does not undo a later one. */
    private static Bson unlessOlder(Office office) {
        var introduced = new Document("_id", office.path().value())
                .append("name", office.name())
                .append("shortName", office.shortName())
                .append("englishName", office.englishName())
                .append("phone", office.phone())
                .append("at", Date.from(office.at()));
        var isOlder = new Document("$gt", List.of("$at", introduced.getDate("at")));
        var literal = new Document("$literal", introduced);
        return new Document("$replaceWith", new Document("$cond", List.of(isOlder, "$$ROOT", literal)));
    }

    private Directory directory(Duration fresh) {
        var known = directory;
        var now = time.instant();
        if (now.isBefore(known.readAt().plus(fresh))) {
            return known;
        }
        var read = new HashMap<OfficePath, Office>();
        for (var document : documents.find()) {
            var office = office(document);
            read.put(office.path(), office);
        }
        directory = new Directory(read, now);
        return directory;
    }

    private static Office office(Document document) {
        return new Office(
                OfficePath.of(document.getString("_id")),
                document.getString("name"),
                document.getString("shortName"),
                document.getString("englishName"),
                document.getString("phone"),
                document.getDate("at").toInstant());
    }

    private record Directory(Map<OfficePath, Office> offices, Instant readAt) {}
}
