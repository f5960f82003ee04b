package org.xinfang.cases.casefile.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.cases.casefile.Scenario.stepInto;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.xinfang.cases.Sealings;
import org.xinfang.cases.casefile.Case;
import org.xinfang.cases.casefile.CaseEvent;
import org.xinfang.cases.casefile.CaseId;
import org.xinfang.cases.casefile.CaseRules;
import org.xinfang.cases.casefile.CaseState;
import org.xinfang.cases.casefile.Cases.Opening;
import org.xinfang.cases.casefile.Scenario;
import org.xinfang.cases.casefile.Scenario.Rule;
import org.xinfang.cases.casefile.SubmissionId;
import org.xinfang.cases.clock.Law.Moment;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.kernel.Cause;
import org.xinfang.kernel.Decision.Accepted;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.kernel.ItemNumber.Kind;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Outcome;
import org.xinfang.kernel.Outcome.Decided;

/** Cases in a database of their own, and the ways in which tests bring them there. */
final class Store {

    static final Moment NOON = Scenario.aCase().moment();

    final MongoCollection<Document> documents;
    final MongoCases cases;
    final MongoWorklists worklists;

    Store(MongoDatabase database) {
        documents = database.getCollection("cases");
        documents.drop();
        var announcements = new CaseAnnouncements(MessageCatalogue.standard(), Sealings.MESSAGES, Sealings.SEALING);
        var form = new CaseForm(new SealedWords(Sealings.SEALING), announcements, Scenario.LAW.calendar());
        cases = new MongoCases(documents, form, MessageCatalogue.standard(), () -> {});
        cases.ensureIndexes();
        worklists = new MongoWorklists(documents, MessageCatalogue.standard());
    }

    static SubmissionId submission(int serial) {
        return new SubmissionId(new ItemNumber(Kind.LETTER, "990101", LocalDate.parse("2026-03-16"), serial).value());
    }

    static Opening opening(SubmissionId submission, OfficePath office, LocalDate receivedOn) {
        var key = "submissions.v1/" + submission + "#1";
        return new Opening(
                CaseRules.open(submission, office, receivedOn, true, NOON), new Cause("correlation", key, null));
    }

    /** Many cases of one office, received one after another. */
    void open(OfficePath office, int from, int to) {
        cases.open(IntStream.range(from, to)
                .mapToObj(serial -> opening(
                        submission(serial),
                        office,
                        LocalDate.parse("2026-03-16").plusDays(serial % 20)))
                .toList());
    }

    CaseId openOne() {
        cases.open(List.of(opening(Scenario.SUBMISSION, OfficePath.of("990101"), NOON.today())));
        return Scenario.FILE;
    }

    Case bring(CaseId id, CaseState state) {
        for (var step : CaseState.values()) {
            if (step.compareTo(CaseState.of(find(id))) > 0 && step.compareTo(state) <= 0) {
                assertThat(decide(id, Cause.unnamed("test"), stepInto(step))).isTrue();
            }
        }
        return find(id);
    }

    <E extends CaseEvent> boolean decide(CaseId id, Cause cause, Rule<E> rule) {
        return isYes(cases.decide(id, cause, file -> rule.ask(file, NOON)));
    }

    static boolean isYes(Outcome<? extends CaseEvent> outcome) {
        return outcome instanceof Decided<? extends CaseEvent>(Accepted<? extends CaseEvent> _);
    }

    Case find(CaseId id) {
        return cases.find(id).orElseThrow().file();
    }
}
