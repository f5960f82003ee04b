package org.xinfang.platform.people;

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
import org.xinfang.kernel.OfficerId;

/**
 * What those are called who ever did something with a service, as their tokens last said. It stays in the service: facts
 * and logs know logins alone.
 *
 * <p>One document for each person, written when a name is new or has changed, which is hardly ever.
 */
public final class People {

    private final MongoCollection<Document> documents;

    /** As many as work here. */
    private final Map<OfficerId, String> written = new ConcurrentHashMap<>();

    public People(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    void remember(OfficerId who, String name) {
        if (!name.equals(written.get(who))) {
            documents.updateOne(eq("_id", who.value()), set("name", name), new UpdateOptions().upsert(true));
            written.put(who, name);
        }
    }

    /** Of those among them who ever did something. */
    public Map<OfficerId, String> names(Collection<OfficerId> some) {
        var names = new HashMap<OfficerId, String>();
        documents
                .find(in("_id", some.stream().map(OfficerId::value).distinct().toList()))
                .forEach(found -> names.put(new OfficerId(found.getString("_id")), found.getString("name")));
        return names;
    }
}
