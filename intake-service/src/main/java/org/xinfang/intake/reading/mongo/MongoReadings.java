package org.xinfang.intake.reading.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.reading.Reading;
import org.xinfang.intake.reading.Reading.Field;
import org.xinfang.intake.reading.Readings;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.kernel.OfficePath;
import org.xinfang.platform.mongo.OfficerForm;
import org.xinfang.platform.sealing.Sealed;
import org.xinfang.platform.sealing.Sealing;

/** One document for each reading. The reason is sealed: people write names into reasons. */
public final class MongoReadings implements Readings {

    private final MongoCollection<Document> documents;
    private final Sealing sealing;

    public MongoReadings(MongoCollection<Document> documents, Sealing sealing) {
        this.documents = documents;
        this.sealing = sealing;
    }

    public void ensureIndexes() {
        OfficerForm.ensureIndex(documents);
        documents.createIndex(compoundIndex(ascending(OfficerForm.WITHIN, "submission"), descending("_id")));
    }

    @Override
    public void enter(Reading reading) {
        var id = new ObjectId();
        var reason = sealing.seal(reading.reason().getBytes(UTF_8), sealing.newDataKey(), context(id));
        documents.insertOne(OfficerForm.write(reading.reader())
                .append("_id", id)
                .append("submission", reading.submission().value())
                .append(
                        "fields",
                        reading.fields().stream().map(Field::name).sorted().toList())
                .append("reason", new Binary(reason.bytes()))
                .append("at", Date.from(reading.at())));
    }

    @Override
    public List<Line> newest(OfficePath office, @Nullable ItemNumber submission, @Nullable String after, int limit) {
        var ours = OfficerForm.within(office);
        var which = submission == null ? ours : and(ours, eq("submission", submission.value()));
        return OfficerForm.newest(documents, which, after, limit)
                .map(this::line)
                .into(new ArrayList<>());
    }

    private Line line(Document found) {
        var id = found.getObjectId("_id");
        var reason = sealing.open(Sealed.of(found.get("reason", Binary.class).getData()), context(id));
        return new Line(
                id.toHexString(),
                new Reading(
                        ItemNumber.of(found.getString("submission")),
                        OfficerForm.read(found),
                        found.getList("fields", String.class).stream()
                                .map(Field::valueOf)
                                .collect(Collectors.toSet()),
                        new String(reason, UTF_8),
                        found.getDate("at").toInstant()));
    }

    private static String context(ObjectId id) {
        return "readings/" + id.toHexString();
    }
}
