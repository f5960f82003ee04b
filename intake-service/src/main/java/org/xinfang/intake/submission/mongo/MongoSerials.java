package org.xinfang.intake.submission.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.xinfang.intake.submission.Serials;

/**
 * Serials in blocks: one round trip reserves many, and what is left of a block when a process ends is never used.
 *
 * <p>Any number of processes count on one document for each county and day.
 */
public final class MongoSerials implements Serials {

    static final int BLOCK = 50;

    private final MongoCollection<Document> counters;
    private final Map<String, Block> blocks = new ConcurrentHashMap<>();

    public MongoSerials(MongoCollection<Document> counters) {
        this.counters = counters;
    }

    @Override
    public int next(String county, LocalDate day) {
        var name = county + "/" + day;
        return blocks.computeIfAbsent(name, this::begun).next();
    }

    private Block begun(String name) {
        var day = name.substring(name.indexOf('/'));
        blocks.keySet().removeIf(older -> !older.endsWith(day));
        return new Block(name);
    }

    private int reserve(String name) {
        var after = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        try {
            var counter = counters.findOneAndUpdate(eq("_id", name), inc("reserved", BLOCK), after);
            if (counter == null) {
                throw new IllegalStateException("No counter for " + name);
            }
            return counter.getInteger("reserved") - BLOCK;
        } catch (MongoCommandException refused) {
            // Two who are first at once may both try to create the counter; the second then finds it.
            if (ErrorCategory.fromErrorCode(refused.getErrorCode()) == ErrorCategory.DUPLICATE_KEY) {
                return reserve(name);
            }
            throw refused;
        }
    }

    /** What this process has reserved and not yet given out. */
    private final class Block {

        private final String name;
        private int last;
        private int end;

        private Block(String name) {
            this.name = name;
        }

        private synchronized int next() {
            if (last == end) {
                last = reserve(name);
                end = last + BLOCK;
            }
            last++;
            return last;
        }
    }
}
