package org.xinfang.intake.progress.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.xinfang.intake.progress.Matters;
import org.xinfang.intake.progress.Progress;
import org.xinfang.intake.progress.Step;
import org.xinfang.kernel.ItemNumber;

/**
 * One document for each matter, one field for each step, named by the step's place: setting it again changes nothing,
 * and the order does not matter.
 */
public final class MongoMatters implements Matters {

    private final MongoCollection<Document> documents;

    public MongoMatters(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public Progress find(ItemNumber matter) {
        var found = documents.find(eq("_id", matter.value())).first();
        if (found == null) {
            return Progress.none();
        }
        var byPlace = new TreeMap<Long, Step>();
        found.get("steps", Document.class)
                .forEach((place, step) -> byPlace.put(Long.valueOf(place), StepDocument.read((Document) step)));
        return new Progress(byPlace);
    }

    @Override
    public void note(Collection<Heard> steps) {
        if (steps.isEmpty()) {
            return;
        }
        var changes = new LinkedHashMap<String, List<Bson>>();
        for (var heard : steps) {
            changes.computeIfAbsent(heard.matter(), _ -> new ArrayList<>())
                    .add(set("steps." + heard.place(), StepDocument.write(heard.step())));
        }
        var writes = changes.entrySet().stream()
                .map(entry -> new UpdateOneModel<Document>(
                        eq("_id", entry.getKey()), combine(entry.getValue()), new UpdateOptions().upsert(true)))
                .toList();
        documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }
}
