package org.xinfang.cases.casefile.mongo;

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
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.OfficerId;

/** The history of a case, read from the facts that were announced about it. */
final class CaseSteps {

    private CaseSteps() {}

    static CaseStep of(long version, CaseMessage fact) {
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
