package org.xinfang.accountability.ledger.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static org.xinfang.platform.mongo.OfficeRange.anyCoveredBy;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.xinfang.accountability.ledger.Chaining;
import org.xinfang.accountability.ledger.Entry;
import org.xinfang.accountability.ledger.Filing;
import org.xinfang.accountability.ledger.Head;
import org.xinfang.accountability.ledger.Ledger;
import org.xinfang.accountability.ledger.Place;
import org.xinfang.accountability.ledger.Search;
import org.xinfang.kernel.OfficePath;

/**
 * The ledger as a collection with one document per entry.
 *
 * <p>The event is the document's identity and (chain, position) is unique: what was recorded cannot be recorded twice,
 * and no place in a chain can be taken twice.
 */
public final class MongoLedger implements Ledger {

    private final MongoCollection<Document> entries;
    private final Pen pen;

    public MongoLedger(MongoCollection<Document> entries, Chaining chaining) {
        this.entries = entries;
        this.pen = new Pen(entries, chaining);
        entries.createIndexes(List.of(
                new IndexModel(ascending("chain", "position"), new IndexOptions().unique(true)),
                // A case has few entries, so that they are sorted when they are read; a longer key would cost every
                // write.
                new IndexModel(ascending("numbers")),
                new IndexModel(ascending("type", "at", "_id")),
                new IndexModel(ascending("offices", "at", "_id")),
                new IndexModel(ascending("at", "_id"))));
    }

    @Override
    public void append(String chain, List<Filing> filings) {
        pen.append(chain, filings);
    }

    @Override
    public List<Entry> find(Search search) {
        return read(asked(search));
    }

    FindIterable<Document> asked(Search search) {
        var filters = new ArrayList<Bson>();
        if (search.number() != null) {
            filters.add(in("numbers", related(search.number())));
        }
        if (search.type() != null) {
            filters.add(eq("type", search.type()));
        }
        if (search.within() != null) {
            filters.add(anyCoveredBy("offices", search.within()));
        }
        if (search.after() != null) {
            filters.add(after(search.after()));
        }
        return entries.find(filters.isEmpty() ? empty() : and(filters))
                .sort(descending("at", "_id"))
                .limit(search.limit());
    }

    private static Bson after(Place place) {
        var at = Date.from(place.at());
        return and(lte("at", at), or(lt("at", at), lt("_id", place.event())));
    }

    /** A matter's facts do not all name its submissions, nor a notice's the matter: they are found by each other. */
    private List<String> related(String number) {
        return entries.distinct("numbers", eq("numbers", number), String.class).into(new ArrayList<>());
    }

    @Override
    public boolean concerns(String number, OfficePath office) {
        return entries.find(and(in("numbers", related(number)), anyCoveredBy("offices", office)))
                        .first()
                != null;
    }

    @Override
    public long count(@Nullable OfficePath within) {
        return within == null
                ? heads().stream().mapToLong(Head::position).sum()
                : entries.countDocuments(anyCoveredBy("offices", within));
    }

    @Override
    public Map<String, Entry> entries(Collection<String> events) {
        var found = new HashMap<String, Entry>();
        entries.find(in("_id", events))
                .map(EntryForm::read)
                .forEach(entry -> found.put(entry.fact().id(), entry));
        return found;
    }

    @Override
    public List<Head> heads() {
        var heads = new ArrayList<Head>();
        for (var chain : entries.distinct("chain", String.class)) {
            heads.add(pen.head(chain));
        }
        return heads;
    }

    @Override
    public List<Entry> stretch(String chain, long from, int limit) {
        return read(entries.find(and(eq("chain", chain), gte("position", from)))
                .sort(ascending("chain", "position"))
                .limit(limit));
    }

    private static List<Entry> read(FindIterable<Document> found) {
        return found.map(EntryForm::read).into(new ArrayList<>());
    }
}
