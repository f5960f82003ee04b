package org.xinfang.cases.casefile.mongo;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static org.xinfang.cases.casefile.Worklists.Counts.MOST;
import static org.xinfang.cases.casefile.Worklists.Counts.SOON;
import static org.xinfang.cases.casefile.mongo.ListFields.ACTOR;
import static org.xinfang.cases.casefile.mongo.ListFields.DUE;
import static org.xinfang.cases.casefile.mongo.ListFields.KIND;
import static org.xinfang.cases.casefile.mongo.ListFields.PLACE;
import static org.xinfang.cases.casefile.mongo.ListFields.SEEN_BY;
import static org.xinfang.cases.casefile.mongo.ListFields.path;

import com.mongodb.client.AggregateIterable;
import com.mongodb.client.MongoCollection;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.xinfang.cases.casefile.CaseState;
import org.xinfang.cases.casefile.Worklists.Counts;
import org.xinfang.kernel.OfficePath;

/** Counts cases by their indexes alone, of each kind no further than somebody would count. */
final class CaseCounts {

    private static final String COUNT = "count";

    private final MongoCollection<Document> cases;

    CaseCounts(MongoCollection<Document> cases) {
        this.cases = cases;
    }

    /** In one walk along the inbox, which holds little. An issued opinion waits there with nothing owed. */
    Counts inbox(OfficePath office, LocalDate today) {
        var states = new EnumMap<CaseState, Long>(CaseState.class);
        var overdue = 0L;
        var dueSoon = 0L;
        for (var found : inboxQuery(office, today)) {
            var key = found.get("_id", Document.class);
            var count = found.getInteger(COUNT).longValue();
            var state = CaseState.valueOf(key.getString(KIND));
            states.merge(state, count, Long::sum);
            if (state != CaseState.ISSUED) {
                overdue += Boolean.TRUE.equals(key.getBoolean("overdue")) ? count : 0;
                dueSoon += Boolean.TRUE.equals(key.getBoolean("soon")) ? count : 0;
            }
        }
        return new Counts(states, overdue, dueSoon);
    }

    AggregateIterable<Document> inboxQuery(OfficePath office, LocalDate today) {
        var place = "$" + path(PLACE);
        var key = new Document(KIND, "$" + path(KIND))
                .append("overdue", new Document("$lt", List.of(place, today.toString())))
                .append(
                        "soon",
                        new Document(
                                "$and",
                                List.of(
                                        new Document("$gte", List.of(place, today.toString())),
                                        new Document("$lt", List.of(place, pastSoon(today))))));
        return cases.aggregate(List.of(
                        match(eq(path(ACTOR), office.value())),
                        sort(ascending(path(PLACE))),
                        limit(MOST),
                        group(key, sum(COUNT, 1))))
                .hintString(ListFields.INBOX);
    }

    Counts all(OfficePath office, LocalDate today) {
        var states = new EnumMap<CaseState, Long>(CaseState.class);
        for (var state : CaseState.values()) {
            var count = count(allQuery(office, eq(path(KIND), state.name()), ListFields.ALL_BY_STATE));
            if (count > 0) {
                states.put(state, count);
            }
        }
        var overdue = count(allQuery(office, lt(path(DUE), today.toString()), ListFields.OWED));
        var soon = and(gte(path(DUE), today.toString()), lt(path(DUE), pastSoon(today)));
        return new Counts(states, overdue, count(allQuery(office, soon, ListFields.OWED)));
    }

    AggregateIterable<Document> allQuery(OfficePath office, Bson kind, String index) {
        return cases.aggregate(List.of(
                        match(and(eq(path(SEEN_BY), office.value()), kind)), limit(MOST), group(null, sum(COUNT, 1))))
                .hintString(index);
    }

    private static long count(AggregateIterable<Document> query) {
        var found = query.first();
        return found == null ? 0 : found.getInteger(COUNT);
    }

    private static String pastSoon(LocalDate today) {
        return today.plusDays(SOON + 1L).toString();
    }
}
