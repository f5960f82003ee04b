package org.xinfang.cases.office.mongo;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.office.Office;
import org.xinfang.cases.office.OfficeRegistered;
import org.xinfang.cases.office.Offices;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.kernel.Cause;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.OfficePath;
import org.xinfang.platform.mongo.Aggregates;
import org.xinfang.platform.mongo.Aggregates.Beginning;
import org.xinfang.platform.mongo.Aggregates.Stored;

/** One document per office, known by its path. */
public final class MongoOffices implements Offices {

    private final Aggregates<Office, OfficeRegistered> aggregates;

    public MongoOffices(MongoCollection<Document> documents, MessageCatalogue catalogue, Runnable nudge) {
        this.aggregates = new Aggregates<>(documents, new OfficeForm(catalogue), nudge);
    }

    @Override
    public Optional<Office> find(OfficePath path) {
        return aggregates.find(path.value()).map(Stored::state);
    }

    @Override
    public List<Office> list(@Nullable String after, int limit) {
        return aggregates.find(after == null ? empty() : gt("_id", after), ascending("_id"), limit).stream()
                .map(Stored::state)
                .toList();
    }

    @Override
    public void register(OfficeRegistered registered, Cause cause) {
        var office = registered.office();
        var id = office.path().value();
        if (find(office.path()).filter(office::equals).isPresent()
                || aggregates.insert(new Beginning<>(id, office, registered, cause))) {
            return;
        }
        aggregates.decide(id, cause, _ -> Decision.accept(registered));
    }
}
