package org.xinfang.cases.casefile.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.xinfang.cases.casefile.Case;
import org.xinfang.cases.casefile.Case.New;
import org.xinfang.cases.casefile.Case.Placed;
import org.xinfang.cases.casefile.CaseState;
import org.xinfang.cases.casefile.Worklists.Pressing;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.limit.WorkCalendar;

/** What lists are found, sorted and shown by, written beside the state so that one index range answers each of them. */
final class ListFields {

    static final String KIND = "kind";
    static final String SUBMISSION = "submission";
    static final String OFFICE = "office";

    /** Sorts by the last day of what is owed, then by the case's number; absent when nothing is owed. */
    static final String OWED = "owed";

    /** The day from which on what is owed stands under warning; absent with it. */
    static final String WARNED = "warned";

    /** The office that must act; absent when no office must. */
    static final String ACTOR = "actor";

    /** Unique, and sorts by the day the case stands at, then by its number: the inbox's order and its cursor. */
    static final String PLACE = "place";

    /** Every office that covers one of the case's. Written out, so that "beneath" is an equality and comes sorted. */
    static final String SEEN_BY = "seenBy";

    /** The indexes, by name. */
    static final String INBOX = "inbox_with_warning";

    static final String ALL = "all";
    static final String ALL_BY_STATE = "all_by_state";

    static final String ALL_BY_DAY = "all_by_day";

    private static final String STATE = "state.";

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private ListFields() {}

    static String path(String field) {
        return STATE + field;
    }

    static Document of(Case file, WorkCalendar calendar) {
        var id = file.id().value();
        var clocks = file.file().clocks();
        var document = new Document(KIND, CaseState.of(file).name())
                .append(SUBMISSION, file.file().registration().submission().value())
                .append(OFFICE, office(file).value())
                .append(SEEN_BY, seenBy(file));
        clocks.nextDue().ifPresent(due -> document.append(OWED, place(due, id)));
        clocks.nextWarned(calendar).ifPresent(day -> document.append(WARNED, day.toString()));
        file.actor()
                .ifPresent(actor -> document.append(ACTOR, actor.value())
                        .append(PLACE, place(clocks.standing().orElse(LAST), id)));
        return document;
    }

    /** What presses so, along an index that is sorted by last days: whatever is overdue was warned of before. */
    static Bson pressing(String place, Pressing pressing) {
        var today = pressing.today().toString();
        var due = switch (pressing.due()) {
            case OVERDUE -> Filters.lt(path(place), today);
            case SOON -> Filters.gte(path(place), today);
        };
        return Filters.and(due, Filters.lte(path(WARNED), today));
    }

    private static String place(LocalDate day, String id) {
        return day + "/" + id;
    }

    static void ensureIndexes(MongoCollection<Document> cases) {
        cases.createIndex(
                Indexes.ascending(path(ACTOR), path(PLACE), path(KIND), path(WARNED)),
                new IndexOptions().name(INBOX).partialFilterExpression(Filters.exists(path(ACTOR))));
        cases.createIndex(
                Indexes.compoundIndex(Indexes.ascending(path(SEEN_BY)), Indexes.descending("_id")),
                new IndexOptions().name(ALL));
        cases.createIndex(
                Indexes.compoundIndex(Indexes.ascending(path(SEEN_BY), path(KIND)), Indexes.descending("_id")),
                new IndexOptions().name(ALL_BY_STATE));
        // Not partial: the database would look into every document whether it is a part.
        cases.createIndex(
                Indexes.ascending(path(SEEN_BY), path(OWED), path(KIND), path(WARNED)),
                new IndexOptions().name(ALL_BY_DAY));
    }

    private static OfficePath office(Case file) {
        return switch (file) {
            case New held -> held.office();
            case Placed held -> held.referral().to();
        };
    }

    private static List<String> seenBy(Case file) {
        return file.file().offices().stream()
                .flatMap(office -> office.coveredBy().stream())
                .distinct()
                .toList();
    }
}
