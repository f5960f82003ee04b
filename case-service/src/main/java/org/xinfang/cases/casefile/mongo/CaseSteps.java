package org.xinfang.cases.casefile.mongo;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.casefile.CaseStep;
import org.xinfang.cases.casefile.CaseStep.Kind;
import org.xinfang.contracts.CaseMessage;
import org.xinfang.contracts.CaseMessage.AssignmentSignedForV1;
import org.xinfang.contracts.CaseMessage.CaseOpenedV1;
import org.xinfang.contracts.CaseMessage.DocumentServedV1;
import org.xinfang.contracts.CaseMessage.MatterAcceptedV1;
import org.xinfang.contracts.CaseMessage.MatterTransferredV1;
import org.xinfang.contracts.CaseMessage.OpinionDraftedV1;
import org.xinfang.contracts.CaseMessage.OpinionSignedV1;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.OfficerId;
import org.xinfang.platform.messaging.Outbox;

/** The history of a case, read from the facts that were announced about it. */
final class CaseSteps {

    static final String HISTORY = "history";

    private final MessageCatalogue catalogue;

    CaseSteps(MessageCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** As many as were fetched with the document, oldest first. */
    List<CaseStep> in(Document found) {
        return found.getList(HISTORY, Document.class, List.of()).stream()
                .map(Outbox::read)
                .flatMap(fact -> catalogue.read(CaseMessage.class, fact.type(), fact.body()).stream()
                        .map(said -> of(fact.sequence(), said)))
                .toList();
    }

    /** Whose hand took the last step; nobody's while the case was only opened. */
    Optional<OfficerId> lastHand(Document found) {
        var steps = in(found);
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(steps.getLast().by());
    }

    private static CaseStep of(long version, CaseMessage fact) {
        return switch (fact) {
            case CaseOpenedV1 e -> step(version, Kind.OPENED, e, null, e.office());
            case MatterTransferredV1 e -> step(version, Kind.TRANSFERRED, e, e.by(), e.from());
            case AssignmentSignedForV1 e -> step(version, Kind.SIGNED_FOR, e, e.by(), e.office());
            case MatterAcceptedV1 e -> step(version, Kind.ACCEPTED, e, e.by(), e.office());
            case OpinionDraftedV1 e -> step(version, Kind.OPINION_DRAFTED, e, e.by(), e.office());
            case OpinionSignedV1 e -> step(version, Kind.OPINION_SIGNED, e, e.by(), e.office());
            case DocumentServedV1 e -> step(version, Kind.SERVED, e, e.by(), e.office());
        };
    }

    private static CaseStep step(long version, Kind kind, CaseMessage fact, @Nullable String by, String office) {
        return new CaseStep(version, kind, fact.at(), by == null ? null : new OfficerId(by), OfficePath.of(office));
    }
}
