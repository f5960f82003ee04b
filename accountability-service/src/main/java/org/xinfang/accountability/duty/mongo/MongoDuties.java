package org.xinfang.accountability.duty.mongo;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.expr;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.min;
import static org.xinfang.platform.mongo.OfficeRange.coveredBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.xinfang.accountability.duty.Duties;
import org.xinfang.accountability.duty.Duty;
import org.xinfang.accountability.duty.Figure;
import org.xinfang.accountability.duty.Part;
import org.xinfang.accountability.duty.Part.Ended;
import org.xinfang.accountability.duty.Part.Happened;
import org.xinfang.accountability.duty.Part.Started;
import org.xinfang.accountability.duty.Scope;
import org.xinfang.accountability.duty.Step;
import org.xinfang.kernel.OfficePath;

/**
 * Duties as documents {@code {_id: clock, start: {…}, stop: {…}}}, occurrences as {@code {_id, said: {…}}}.
 *
 * <p>Every part is written with {@code $min}: the earliest stays whatever the order in which they come and however often,
 * so that nothing has to be read before it is written.
 */
public final class MongoDuties implements Duties {

    private static final int MOST_OF_ONE_MATTER = 1_000;

    private final MongoCollection<Document> duties;
    private final MongoCollection<Document> occurrences;
    private final Series series;

    public MongoDuties(MongoDatabase database) {
        duties = database.getCollection("duties");
        occurrences = database.getCollection("occurrences");
        duties.createIndex(
                ascending("start.owner", "start.due", "start.code", "start.at", "stop.at", "stop.end", "stop.on"));
        duties.createIndex(ascending("start.matter"));
        occurrences.createIndex(ascending("said.office", "said.kind", "said.on", "said.at"));
        occurrences.createIndex(ascending("said.matter"));
        series = new Series(occurrences);
    }

    @Override
    public void note(List<Part> parts) {
        var ofDuties = new ArrayList<WriteModel<Document>>();
        var ofOccurrences = new ArrayList<WriteModel<Document>>();
        var continued = new HashSet<String>();
        for (var part : parts) {
            switch (part) {
                case Started started -> ofDuties.add(put(started.clock(), "start", PartForm.write(started)));
                case Ended ended -> ofDuties.add(put(ended.clock(), "stop", PartForm.write(ended)));
                case Happened happened -> {
                    var what = happened.occurrence();
                    ofOccurrences.add(put(what.id(), "said", PartForm.write(happened)));
                    if (what.series() != null) {
                        continued.add(what.series());
                    }
                }
            }
        }
        write(duties, ofDuties);
        write(occurrences, ofOccurrences);
        series.close(continued);
    }

    private static WriteModel<Document> put(String id, String field, Document part) {
        return new UpdateOneModel<>(eq("_id", id), min(field, part), new UpdateOptions().upsert(true));
    }

    private static void write(MongoCollection<Document> documents, List<WriteModel<Document>> models) {
        if (!models.isEmpty()) {
            documents.bulkWrite(models, new BulkWriteOptions().ordered(false));
        }
    }

    @Override
    public Map<Figure, Long> count(Scope scope) {
        var ofDuties = tally(
                duties,
                ofDuties(scope),
                new Document("what", "$start.code").append("standing", new ScopeFilter(scope).standing()));
        var ofOccurrences = tally(occurrences, ofOccurrences(scope), new Document("what", "$said.kind"));
        var counts = new HashMap<Figure, Long>();
        for (var figure : Figure.all()) {
            counts.put(
                    figure,
                    switch (figure) {
                        case Figure.Occurrences(var kind) ->
                            ofOccurrences.getOrDefault(new Document("what", kind.name()), 0L);
                        case Figure.Duties(var step, var standing) ->
                            step.limits().stream()
                                    .map(code -> new Document("what", code).append("standing", standing.name()))
                                    .mapToLong(key -> ofDuties.getOrDefault(key, 0L))
                                    .sum();
                    });
        }
        return counts;
    }

    private static Map<Document, Long> tally(MongoCollection<Document> documents, Bson filter, Document by) {
        var counts = new HashMap<Document, Long>();
        documents
                .aggregate(List.of(match(filter), group(by, sum("count", 1L))))
                .forEach(row -> counts.put(row.get("_id", Document.class), row.getLong("count")));
        return counts;
    }

    @Override
    public List<Counted> open(Figure figure, Scope scope, @Nullable String after, int limit) {
        return switch (figure) {
            case Figure.Occurrences(var kind) ->
                read(occurrences, and(ofOccurrences(scope), eq("said.kind", kind.name())), after, limit).stream()
                        .<Counted>map(found -> new Counted.OfOccurrence(PartForm.happened(found)))
                        .toList();
            case Figure.Duties(var step, var standing) -> {
                var stands = expr(new Document("$eq", List.of(new ScopeFilter(scope).standing(), standing.name())));
                var filter = and(ofDuties(scope), in("start.code", step.limits()), stands);
                yield read(duties, filter, after, limit).stream()
                        .<Counted>map(
                                found -> new Counted.OfDuty(PartForm.duty(found).asOf(scope)))
                        .toList();
            }
        };
    }

    private static Bson ofDuties(Scope scope) {
        var filter = new ScopeFilter(scope).over("start.owner", "start.due", "start.at");
        return and(filter, in("start.code", Step.ANY.limits()));
    }

    private static Bson ofOccurrences(Scope scope) {
        return and(new ScopeFilter(scope).over("said.office", "said.on", "said.at"), Series.stillCounts(scope));
    }

    private static List<Document> read(
            MongoCollection<Document> documents, Bson filter, @Nullable String after, int limit) {
        var rest = after == null ? filter : and(filter, gt("_id", after));
        return documents.find(rest).sort(ascending("_id")).limit(limit).into(new ArrayList<>());
    }

    @Override
    public List<Duty> ofMatter(String matter) {
        return duties.find(eq("start.matter", matter))
                .sort(ascending("start.on", "_id"))
                .limit(MOST_OF_ONE_MATTER)
                .map(PartForm::duty)
                .into(new ArrayList<>());
    }

    @Override
    public boolean concerns(String matter, OfficePath office) {
        return duties.find(and(eq("start.matter", matter), coveredBy("start.owner", office)))
                                .first()
                        != null
                || occurrences
                                .find(and(eq("said.matter", matter), coveredBy("said.office", office)))
                                .first()
                        != null;
    }
}
