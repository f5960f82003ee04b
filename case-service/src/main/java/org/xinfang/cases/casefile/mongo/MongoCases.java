package org.xinfang.cases.casefile.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.xinfang.cases.casefile.Case;
import org.xinfang.cases.casefile.CaseEvent;
import org.xinfang.cases.casefile.CaseHistory;
import org.xinfang.cases.casefile.CaseId;
import org.xinfang.cases.casefile.Cases;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.kernel.Cause;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.Outcome;
import org.xinfang.platform.mongo.Aggregates;
import org.xinfang.platform.mongo.Aggregates.Beginning;

/** All cases, one document each. */
public final class MongoCases implements Cases {

    private final MongoCollection<Document> documents;
    private final CaseForm form;
    private final Aggregates<Case, CaseEvent> aggregates;
    private final CaseSteps steps;

    public MongoCases(MongoCollection<Document> documents, CaseForm form, MessageCatalogue catalogue, Runnable nudge) {
        this.documents = documents;
        this.form = form;
        this.aggregates = new Aggregates<>(documents, form, nudge);
        this.steps = new CaseSteps(catalogue);
    }

    public void ensureIndexes() {
        ListFields.ensureIndexes(documents);
    }

    /** State and history in one read; what waits to be sent stays where it is. */
    @Override
    public Optional<Read> find(CaseId id) {
        return Optional.ofNullable(documents
                        .find(eq("_id", id.value()))
                        .projection(include("state", CaseSteps.HISTORY))
                        .first())
                .map(found -> new Read(form.read(found.get("state", Document.class)), steps.in(found)));
    }

    @Override
    public void open(List<Opening> openings) {
        aggregates.insertAll(openings.stream()
                .map(each -> new Beginning<Case, CaseEvent>(
                        each.opened().registration().id().value(),
                        CaseHistory.begin(each.opened()),
                        each.opened(),
                        each.cause()))
                .toList());
    }

    @Override
    public <E extends CaseEvent> Outcome<E> decide(CaseId id, Cause cause, Function<Case, Decision<E>> rule) {
        return aggregates.decide(id.value(), cause, rule);
    }
}
