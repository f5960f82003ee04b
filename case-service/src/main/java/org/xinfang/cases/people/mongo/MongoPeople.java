package org.xinfang.cases.people.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.xinfang.cases.people.People;
import org.xinfang.kernel.OfficerId;

/** One document for each person. Written when a name is new or has changed, which is hardly ever. */
public final class MongoPeople implements People {

    private final MongoCollection<Document> documents;

    /** As many as work here. */
    private final Map<OfficerId, String> written = new ConcurrentHashMap<>();

    public MongoPeople(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public void remember(OfficerId who, String name) {
        if (!name.equals(written.get(who))) {
            documents.updateOne(eq("_id", who.value()), set("name", name), new UpdateOptions().upsert(true));
            written.put(who, name);
        }
    }

    @Override
    public Map<OfficerId, String> names(Collection<OfficerId> some) {
        var names = new HashMap<OfficerId, String>();
        documents
                .find(in("_id", some.stream().map(OfficerId::value).distinct().toList()))
                .forEach(found -> names.put(new OfficerId(found.getString("_id")), found.getString("name")));
        return names;
    }
}
