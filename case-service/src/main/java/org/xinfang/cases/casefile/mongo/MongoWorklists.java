package org.xinfang.cases.casefile.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Projections.slice;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static org.xinfang.cases.casefile.mongo.ListFields.ACTOR;
import static org.xinfang.cases.casefile.mongo.ListFields.KIND;
import static org.xinfang.cases.casefile.mongo.ListFields.OFFICE;
import static org.xinfang.cases.casefile.mongo.ListFields.OWED;
import static org.xinfang.cases.casefile.mongo.ListFields.PLACE;
import static org.xinfang.cases.casefile.mongo.ListFields.SEEN_BY;
import static org.xinfang.cases.casefile.mongo.ListFields.SUBMISSION;
import static org.xinfang.cases.casefile.mongo.ListFields.path;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.xinfang.cases.casefile.CaseId;
import org.xinfang.cases.casefile.CaseState;
import org.xinfang.cases.casefile.SubmissionId;
import org.xinfang.cases.casefile.Worklists;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.kernel.OfficePath;

/**
 * Lists of cases, each one range of one index, without opening what is sealed.
 *
 * <p>The index is named in the query: a plan that was best for the county, which sees everything, must not be kept for
 * an office that sees little.
 */
public final class MongoWorklists implements Worklists {

    private final MongoCollection<Document> cases;
    private final CaseCounts counts;
    private final CaseSteps steps;

    public MongoWorklists(MongoCollection<Document> cases, MessageCatalogue catalogue) {
        this.cases = cases;
        this.counts = new CaseCounts(cases);
        this.steps = new CaseSteps(catalogue);
    }

    @Override
    public List<Line> inbox(OfficePath office, Part part) {
        return inboxQuery(office, part)
                .map(found -> line(found, state(found).getString(PLACE)))
                .into(new ArrayList<>());
    }

    @Override
    public List<Line> all(OfficePath office, Part part) {
        var isByDay = part.pressing() != null;
        return allQuery(office, part)
                .map(found -> line(found, isByDay ? state(found).getString(OWED) : found.getString("_id")))
                .into(new ArrayList<>());
    }

    FindIterable<Document> inboxQuery(OfficePath office, Part part) {
        return byDay(eq(path(ACTOR), office.value()), PLACE, part).hintString(ListFields.INBOX);
    }

    FindIterable<Document> allQuery(OfficePath office, Part part) {
        var ours = eq(path(SEEN_BY), office.value());
        if (part.pressing() != null) {
            return byDay(ours, OWED, part).hintString(ListFields.ALL_BY_DAY);
        }
        var conditions = conditions(ours, part);
        if (part.after() != null) {
            conditions.add(lt("_id", part.after()));
        }
        var index = part.state() == null ? ListFields.ALL : ListFields.ALL_BY_STATE;
        return lines(conditions, descending("_id"), part).hintString(index);
    }

    private FindIterable<Document> byDay(Bson office, String place, Part part) {
        var conditions = conditions(office, part);
        if (part.pressing() != null) {
            conditions.add(ListFields.pressing(place, part.pressing()));
        }
        if (part.after() != null) {
            conditions.add(gt(path(place), part.after()));
        }
        return lines(conditions, ascending(path(place)), part);
    }

    @Override
    public Counts inboxCounts(OfficePath office, LocalDate today) {
        return counts.inbox(office, today);
    }

    @Override
    public Counts allCounts(OfficePath office, LocalDate today) {
        return counts.all(office, today);
    }

    private static List<Bson> conditions(Bson office, Part part) {
        var conditions = new ArrayList<Bson>();
        conditions.add(office);
        if (part.state() != null) {
            conditions.add(eq(path(KIND), part.state().name()));
        }
        return conditions;
    }

    private FindIterable<Document> lines(List<Bson> conditions, Bson sort, Part part) {
        var shown = include(
                "version",
                path(KIND),
                path(SUBMISSION),
                path(OFFICE),
                path(PLACE),
                path(OWED),
                path("file.receivedOn"),
                path("file.first"),
                path("file.clocks"));
        var lastStep = slice(CaseSteps.HISTORY, -1);
        return cases.find(and(conditions)).sort(sort).limit(part.limit()).projection(fields(shown, lastStep));
    }

    private Line line(Document found, String cursor) {
        var state = state(found);
        var file = state.get("file", Document.class);
        return new Line(
                new CaseId(found.getString("_id")),
                new SubmissionId(state.getString(SUBMISSION)),
                CaseState.valueOf(state.getString(KIND)),
                found.getLong("version"),
                OfficePath.of(state.getString(OFFICE)),
                LocalDate.parse(file.getString("receivedOn")),
                file.getBoolean("first", false),
                steps.lastHand(found).orElse(null),
                CaseDocument.clocks(file).next().orElse(null),
                cursor);
    }

    private static Document state(Document found) {
        return found.get("state", Document.class);
    }
}
