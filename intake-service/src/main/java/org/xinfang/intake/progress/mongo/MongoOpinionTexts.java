package org.xinfang.intake.progress.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.xinfang.intake.progress.Opinion;
import org.xinfang.intake.progress.OpinionTexts;
import org.xinfang.platform.sealing.Sealed;
import org.xinfang.platform.sealing.Sealing;
import tools.jackson.databind.json.JsonMapper;

/** One document for each opinion, its text sealed under a key of its own. */
public final class MongoOpinionTexts implements OpinionTexts {

    private final MongoCollection<Document> documents;
    private final Sealing sealing;
    private final JsonMapper json = JsonMapper.builder().build();

    public MongoOpinionTexts(MongoCollection<Document> documents, Sealing sealing) {
        this.documents = documents;
        this.sealing = sealing;
    }

    @Override
    public Optional<Opinion> find(String document) {
        return Optional.ofNullable(documents.find(eq("_id", document)).first())
                .map(found -> Sealed.of(found.get("text", Binary.class).getData()))
                .map(text -> json.readValue(sealing.open(text, context(document)), Opinion.class));
    }

    @Override
    public void keep(Collection<Opinion> opinions) {
        if (opinions.isEmpty()) {
            return;
        }
        var upsert = new ReplaceOptions().upsert(true);
        var writes = opinions.stream()
                .map(opinion -> new ReplaceOneModel<>(eq("_id", opinion.document()), locked(opinion), upsert))
                .toList();
        documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }

    @Override
    public void forget(Collection<String> forgotten) {
        documents.deleteMany(in("_id", forgotten));
    }

    private Document locked(Opinion opinion) {
        var text = json.writeValueAsBytes(opinion);
        var envelope = sealing.seal(text, sealing.newDataKey(), context(opinion.document()));
        return new Document("_id", opinion.document()).append("text", new Binary(envelope.bytes()));
    }

    private static String context(String document) {
        return "opinions/" + document;
    }
}
