package org.xinfang.accountability.ledger.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.xinfang.accountability.ledger.Chaining;
import org.xinfang.accountability.ledger.Filing;
import org.xinfang.accountability.ledger.Head;

/**
 * Writes chains on.
 *
 * <p>A writer puts its facts behind the head it remembers. If another was there first, because the partition has
 * changed hands, the position is taken and the write stops there; the writer looks again and goes on with what is still
 * missing. A writer therefore can be wrong about the head, but cannot fork the chain.
 */
final class Pen {

    private static final int TRIES = 10;

    private final MongoCollection<Document> entries;
    private final Chaining chaining;
    private final Map<String, Head> heads = new ConcurrentHashMap<>();

    Pen(MongoCollection<Document> entries, Chaining chaining) {
        this.entries = entries;
        this.chaining = chaining;
    }

    void append(String chain, List<Filing> filings) {
        var remembered = heads.remove(chain);
        var head = remembered == null ? head(chain) : remembered;
        var pending = once(filings);
        for (var attempt = 1; attempt <= TRIES; attempt++) {
            if (write(head, pending)) {
                return;
            }
            // The head first: an entry that comes in between is then seen as taken, not left out.
            head = head(chain);
            pending = missing(pending);
        }
        throw new IllegalStateException("Chain %s kept growing under %d attempts".formatted(chain, TRIES));
    }

    Head head(String chain) {
        var last = entries.find(eq("chain", chain)).sort(descending("position")).first();
        return last == null ? Head.beginning(chain) : EntryForm.read(last).head();
    }

    private boolean write(Head head, List<Filing> filings) {
        var continued =
                chaining.continued(head, filings.stream().map(Filing::fact).toList());
        var documents = new ArrayList<Document>(continued.size());
        for (var index = 0; index < continued.size(); index++) {
            documents.add(
                    EntryForm.write(continued.get(index), filings.get(index).subject()));
        }
        try {
            if (!documents.isEmpty()) {
                entries.insertMany(documents);
            }
        } catch (MongoBulkWriteException refused) {
            if (isTaken(refused)) {
                return false;
            }
            throw refused;
        }
        heads.put(head.chain(), continued.isEmpty() ? head : continued.getLast().head());
        return true;
    }

    private static boolean isTaken(MongoBulkWriteException refused) {
        return refused.getWriteConcernError() == null
                && refused.getWriteErrors().stream()
                        .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }

    /** An event may have been announced twice: the first time counts. */
    private static List<Filing> once(List<Filing> filings) {
        var first = new LinkedHashMap<String, Filing>();
        filings.forEach(filing -> first.putIfAbsent(filing.fact().id(), filing));
        return List.copyOf(first.values());
    }

    private List<Filing> missing(List<Filing> filings) {
        var ids = filings.stream().map(filing -> filing.fact().id()).toList();
        var there = new HashSet<String>();
        entries.find(in("_id", ids)).projection(include("_id")).forEach(found -> there.add(found.getString("_id")));
        return filings.stream()
                .filter(filing -> !there.contains(filing.fact().id()))
                .toList();
    }
}
