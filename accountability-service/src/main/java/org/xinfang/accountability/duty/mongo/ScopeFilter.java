package org.xinfang.accountability.duty.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.xinfang.accountability.duty.Part.End;
import org.xinfang.accountability.duty.Scope;
import org.xinfang.accountability.duty.Standing;
import org.xinfang.platform.mongo.OfficeRange;

/** A scope in the words of the database. */
record ScopeFilter(Scope scope) {

    /** What is of the scope's offices, in its period, and known on its day. */
    Bson over(String office, String day, String at) {
        var filters = new ArrayList<Bson>();
        filters.add(
                scope.beneath()
                        ? OfficeRange.coveredBy(office, scope.office())
                        : eq(office, scope.office().value()));
        if (scope.from() != null) {
            filters.add(gte(day, scope.from().toString()));
        }
        if (scope.to() != null) {
            filters.add(lte(day, scope.to().toString()));
        }
        filters.add(lt(at, Date.from(scope.horizon())));
        return and(filters);
    }

    /** {@link org.xinfang.accountability.duty.Duty#standing} for the server to reckon. Days are text and compare so. */
    Document standing() {
        var horizon = Date.from(scope.horizon());
        var isEnded = new Document("$lt", List.of(new Document("$ifNull", List.of("$stop.at", horizon)), horizon));
        var inTime = new Document("$lte", List.of("$stop.on", "$start.due"));
        var isCancelled = new Document("$eq", List.of("$stop.end", End.CANCELLED.name()));
        var isOver = new Document("$lt", List.of("$start.due", scope.asOf().toString()));
        return either(
                isEnded,
                either(
                        isCancelled,
                        Standing.CANCELLED.name(),
                        either(inTime, named(Standing.ON_TIME), named(Standing.LATE))),
                either(isOver, named(Standing.LATE), named(Standing.RUNNING)));
    }

    private static Object named(Standing standing) {
        return standing.name();
    }

    private static Document either(Document condition, Object yes, Object no) {
        return new Document("$cond", List.of(condition, yes, no));
    }
}
