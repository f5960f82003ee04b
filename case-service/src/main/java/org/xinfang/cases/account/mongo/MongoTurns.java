package org.xinfang.cases.account.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.xinfang.cases.account.Turns;

/** One document that whoever has the turn holds; after a crash it is free again when its time is over. */
public final class MongoTurns implements Turns {

    private static final String TURN = "accounts";
    private static final Duration HELD_FOR = Duration.ofMinutes(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final int LOOKS = 160;

    private final MongoCollection<Document> documents;
    private final InstantSource time;

    public MongoTurns(MongoCollection<Document> documents, InstantSource time) {
        this.documents = documents;
        this.time = time;
    }

    @Override
    public <T> Optional<T> inTurn(Supplier<T> work) {
        var ours = new ObjectId();
        if (!awaited(ours)) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            documents.deleteOne(and(eq("_id", TURN), eq("by", ours)));
        }
    }

    private boolean awaited(ObjectId ours) {
        for (var look = 0; look < LOOKS; look++) {
            if (isTaken(ours)) {
                return true;
            }
            try {
                Thread.sleep(LOOK_AGAIN);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    /** Where another holds it, the attempt would be a second document of this name. */
    private boolean isTaken(ObjectId ours) {
        var now = time.instant();
        try {
            documents.updateOne(
                    and(eq("_id", TURN), lte("until", Date.from(now))),
                    combine(set("by", ours), set("until", Date.from(now.plus(HELD_FOR)))),
                    new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException refused) {
            if (ErrorCategory.fromErrorCode(refused.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }
}
