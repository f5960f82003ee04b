package org.xinfang.accountability.duty.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.type;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.min;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import org.bson.BsonType;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.xinfang.accountability.duty.Scope;

/**
 * Occurrences of which a later one stands in the place of an earlier: each knows until when it counted.
 *
 * <p>Whoever adds to a series looks through it afterwards. Of two who add at once the one who looks last sees both, so
 * that no order of arrival leaves an occurrence counting that was replaced.
 */
final class Series {

    private static final String UNTIL = "until";

    private final MongoCollection<Document> occurrences;

    Series(MongoCollection<Document> occurrences) {
        this.occurrences = occurrences;
        occurrences.createIndex(
                ascending("said.series", "said.at", "said.event"),
                new IndexOptions().partialFilterExpression(type("said.series", BsonType.STRING)));
    }

    /** What nothing had replaced by the end of the day that is looked at. */
    static Bson stillCounts(Scope scope) {
        return not(lt(UNTIL, Date.from(scope.horizon())));
    }

    /** Names the type as the index does: without it the planner reads every occurrence there is. */
    FindIterable<Document> of(Collection<String> series) {
        return occurrences
                .find(and(type("said.series", BsonType.STRING), in("said.series", series)))
                .sort(ascending("said.series", "said.at", "said.event"));
    }

    void close(Collection<String> series) {
        if (series.isEmpty()) {
            return;
        }
        var ends = new ArrayList<WriteModel<Document>>();
        var all = of(series).into(new ArrayList<>());
        for (var next = 1; next < all.size(); next++) {
            var before = all.get(next - 1);
            var said = all.get(next).get("said", Document.class);
            if (said.getString("series")
                    .equals(before.get("said", Document.class).getString("series"))) {
                ends.add(new UpdateOneModel<>(eq("_id", before.getString("_id")), min(UNTIL, said.getDate("at"))));
            }
        }
        if (!ends.isEmpty()) {
            occurrences.bulkWrite(ends, new BulkWriteOptions().ordered(false));
        }
    }
}
