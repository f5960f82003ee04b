package org.xinfang.cases.casefile;

import org.xinfang.cases.casefile.Case.Accepted;
import org.xinfang.cases.casefile.Case.Issued;
import org.xinfang.cases.casefile.Case.New;
import org.xinfang.cases.casefile.Case.Received;
import org.xinfang.cases.casefile.Case.Sent;
import org.xinfang.cases.casefile.Case.Served;
import org.xinfang.cases.casefile.Case.Signing;
import org.xinfang.cases.casefile.CaseEvent.AssignmentSignedFor;
import org.xinfang.cases.casefile.CaseEvent.CaseOpened;
import org.xinfang.cases.casefile.CaseEvent.DocumentServed;
import org.xinfang.cases.casefile.CaseEvent.MatterAccepted;
import org.xinfang.cases.casefile.CaseEvent.MatterTransferred;
import org.xinfang.cases.casefile.CaseEvent.OpinionDrafted;
import org.xinfang.cases.casefile.CaseEvent.OpinionSigned;

/** What events make of a case. History is never refused: whether something may happen was asked before it did. */
public final class CaseHistory {

    private CaseHistory() {}

    public static Case begin(CaseOpened opened) {
        return new New(CaseFile.begun(opened.registration(), opened.claims(), opened.clocks()));
    }

    public static Case after(Case before, CaseEvent event) {
        var file = before.file().after(event.clocks());
        return switch (event) {
            case CaseOpened opened -> begin(opened);
            case MatterTransferred e -> new Sent(file.putWith(e.referral().to()), e.referral());
            case AssignmentSignedFor e -> new Received(file, e.referral());
            case MatterAccepted e -> new Accepted(file, e.referral());
            case OpinionDrafted e -> new Signing(file, e.referral(), e.opinion());
            case OpinionSigned e -> new Issued(file, e.referral(), e.opinion(), e.signature());
            case DocumentServed e -> new Served(file, e.referral(), e.opinion(), e.signature(), e.service());
        };
    }
}
