package org.xinfang.cases.casefile.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.xinfang.cases.casefile.Case;
import org.xinfang.cases.casefile.Case.New;
import org.xinfang.cases.casefile.Case.Placed;
import org.xinfang.cases.casefile.CaseState;
import org.xinfang.kernel.OfficePath;

/** What lists are found, sorted and shown by, written beside the state so that one index range answers each of them. */
final class ListFields {

    static final String KIND = "kind";
    static final String SUBMISSION = "submission";
    static final String OFFICE = "office";
    static final String DUE = "due";

    /** The office that must act; absent when no office must. */
    static final String ACTOR = "actor";

    /** Unique, and sorts by the day the case stands at, then by its number: the inbox's order and its cursor. */
    static final String PLACE = "place";

    /** Every office that covers one of the case's. Written out, so that "beneath" is an equality and comes sorted. */
    static final String SEEN_BY = "seenBy";

    /** The indexes, by name. */
    static final String INBOX = "inbox";

    static final String ALL = "all";
    static final String ALL_BY_STATE = "all_by_state";

    static final String OWED = "owed";

    private static final String STATE = "state.";

    private ListFields() {}

    static String path(String field) {
        return STATE + field;
    }

    static Document of(Case file) {
        var id = file.id().value();
        var clocks = file.file().clocks();
        var document = new Document(KIND, CaseState.of(file).name())
                .append(SUBMISSION, file.file().registration().submission().value())
                .append(OFFICE, office(file).value())
                .append(DUE, clocks.nextDue().map(LocalDate::toString).orElse(null))
                .append(SEEN_BY, seenBy(file));
        file.actor()
                .ifPresent(actor -> document.append(ACTOR, actor.value())
                        .append(
                                PLACE,
                                clocks.standing().map(LocalDate::toString).orElse("9999-12-31") + "/" + id));
        return document;
    }

    static void ensureIndexes(MongoCollection<Document> cases) {
        cases.createIndex(
                Indexes.ascending(path(ACTOR), path(PLACE), path(KIND)),
                new IndexOptions().name(INBOX).partialFilterExpression(Filters.exists(path(ACTOR))));
        cases.createIndex(
                Indexes.compoundIndex(Indexes.ascending(path(SEEN_BY)), Indexes.descending("_id")),
                new IndexOptions().name(ALL));
        cases.createIndex(
                Indexes.compoundIndex(Indexes.ascending(path(SEEN_BY), path(KIND)), Indexes.descending("_id")),
                new IndexOptions().name(ALL_BY_STATE));
        // Not partial: the database would look into every document whether it is a part.
        cases.createIndex(Indexes.ascending(path(SEEN_BY), path(DUE)), new IndexOptions().name(OWED));
    }

    private static OfficePath office(Case file) {
        return switch (file) {
            case New held -> held.office();
            case Placed held -> held.referral().to();
        };
    }

    private static List<String> seenBy(Case file) {
        return file.file().offices().stream()
                .flatMap(ListFields::above)
                .distinct()
                .toList();
    }

    /** The office itself and every office above it. */
    private static Stream<String> above(OfficePath office) {
        var segments = office.segments();
        return IntStream.rangeClosed(1, segments.size()).mapToObj(n -> String.join("/", segments.subList(0, n)));
    }
}
