package org.xinfang.cases.casefile.mongo;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static org.xinfang.cases.casefile.Worklists.Counts.MOST;
import static org.xinfang.cases.casefile.mongo.ListFields.ACTOR;
import static org.xinfang.cases.casefile.mongo.ListFields.KIND;
import static org.xinfang.cases.casefile.mongo.ListFields.OWED;
import static org.xinfang.cases.casefile.mongo.ListFields.PLACE;
import static org.xinfang.cases.casefile.mongo.ListFields.SEEN_BY;
import static org.xinfang.cases.casefile.mongo.ListFields.WARNED;
import static org.xinfang.cases.casefile.mongo.ListFields.path;

import com.mongodb.client.AggregateIterable;
import com.mongodb.client.MongoCollection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.casefile.CaseState;
import org.xinfang.cases.casefile.Worklists.Counts;
import org.xinfang.cases.casefile.Worklists.Due;
import org.xinfang.cases.casefile.Worklists.Pressing;
import org.xinfang.kernel.OfficePath;

/** Counts cases by their indexes alone, of each kind no further than somebody would count. */
final class CaseCounts {

    private static final String COUNT = "count";
    private static final String PRESSING = "pressing";

    private final MongoCollection<Document> cases;

    CaseCounts(MongoCollection<Document> cases) {
        this.cases = cases;
    }

    /** In one walk along the inbox, which holds little. */
    Counts inbox(OfficePath office, LocalDate today) {
        var states = new EnumMap<CaseState, Long>(CaseState.class);
        var pressing = new EnumMap<Due, Long>(Due.class);
        for (var found : inboxQuery(office, today)) {
            var key = found.get("_id", Document.class);
            var count = found.getInteger(COUNT).longValue();
            states.merge(CaseState.valueOf(key.getString(KIND)), count, Long::sum);
            Due.read(key.get(PRESSING, "")).ifPresent(due -> pressing.merge(due, count, Long::sum));
        }
        return new Counts(states, pressing.getOrDefault(Due.OVERDUE, 0L), pressing.getOrDefault(Due.SOON, 0L));
    }

    AggregateIterable<Document> inboxQuery(OfficePath office, LocalDate today) {
        var day = today.toString();
        var warned = "$" + path(WARNED);
        var isWarned = operation("$and", operation("$gt", warned, null), operation("$lte", warned, day));
        var isOverdue = operation("$lt", "$" + path(PLACE), day);
        var due = operation("$cond", isOverdue, Due.OVERDUE.name(), Due.SOON.name());
        var key = new Document(KIND, "$" + path(KIND)).append(PRESSING, operation("$cond", isWarned, due, ""));
        return cases.aggregate(List.of(
                        match(eq(path(ACTOR), office.value())),
                        sort(ascending(path(PLACE))),
                        limit(MOST),
                        group(key, sum(COUNT, 1))))
                .hintString(ListFields.INBOX);
    }

    private static Document operation(String operator, @Nullable Object... operands) {
        return new Document(operator, Arrays.asList(operands));
    }

    Counts all(OfficePath office, LocalDate today) {
        var states = new EnumMap<CaseState, Long>(CaseState.class);
        for (var state : CaseState.values()) {
            var count = count(allQuery(office, eq(path(KIND), state.name()), ListFields.ALL_BY_STATE));
            if (count > 0) {
                states.put(state, count);
            }
        }
        return new Counts(states, pressing(office, Due.OVERDUE, today), pressing(office, Due.SOON, today));
    }

    /** What is owed and not overdue came in within the length of a limit, so that a walk past it is short. */
    private long pressing(OfficePath office, Due due, LocalDate today) {
        return count(allQuery(office, ListFields.pressing(OWED, new Pressing(due, today)), ListFields.ALL_BY_DAY));
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
}
