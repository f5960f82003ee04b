package org.xinfang.cases.casefile.mongo;

import java.util.List;
import org.xinfang.cases.casefile.CaseEvent;
import org.xinfang.cases.casefile.CaseEvent.AssignmentSignedFor;
import org.xinfang.cases.casefile.CaseEvent.CaseOpened;
import org.xinfang.cases.casefile.CaseEvent.DocumentServed;
import org.xinfang.cases.casefile.CaseEvent.MatterAccepted;
import org.xinfang.cases.casefile.CaseEvent.MatterTransferred;
import org.xinfang.cases.casefile.CaseEvent.OpinionDrafted;
import org.xinfang.cases.casefile.CaseEvent.OpinionSigned;
import org.xinfang.cases.casefile.Registration;
import org.xinfang.cases.casefile.Service.Method;
import org.xinfang.cases.casefile.Service.Receipt;
import org.xinfang.contracts.CaseMessage;
import org.xinfang.contracts.CaseMessage.AssignmentSignedForV1;
import org.xinfang.contracts.CaseMessage.CaseOpenedV1;
import org.xinfang.contracts.CaseMessage.ClaimOutcomeV1;
import org.xinfang.contracts.CaseMessage.DocumentServedV1;
import org.xinfang.contracts.CaseMessage.MatterAcceptedV1;
import org.xinfang.contracts.CaseMessage.MatterTransferredV1;
import org.xinfang.contracts.CaseMessage.OpinionDraftedV1;
import org.xinfang.contracts.CaseMessage.OpinionSignedV1;
import org.xinfang.contracts.CaseMessage.ServiceMethod;
import org.xinfang.contracts.CaseMessage.ServiceReceipt;

/** What happened to a case, in the published language: no personal data and no free text. */
final class CaseFacts {

    /** The residual branch of article 31, by which a claim is heard, investigated and answered with an opinion. */
    private static final String ROUTE = "31-6";

    private CaseFacts() {}

    static CaseMessage of(Registration about, CaseEvent event) {
        var matter = about.id().value();
        var submission = about.submission().value();
        var started = event.clocks().started().stream().map(ClockFacts::started).toList();
        var stopped = event.clocks().ended().stream().map(ClockFacts::stopped).toList();
        return switch (event) {
            case CaseOpened e ->
                new CaseOpenedV1(
                        matter, submission, about.office().value(), e.claims().size(), started, stopped, e.at());
            case MatterTransferred e ->
                new MatterTransferredV1(
                        matter,
                        submission,
                        e.referral().id().value(),
                        e.referral().claims(),
                        e.referral().from().value(),
                        e.referral().to().value(),
                        ROUTE,
                        e.referral().firstResponsible().value(),
                        e.by().value(),
                        started,
                        stopped,
                        e.at());
            case AssignmentSignedFor e ->
                new AssignmentSignedForV1(
                        matter,
                        e.referral().id().value(),
                        e.referral().to().value(),
                        e.by().value(),
                        started,
                        stopped,
                        e.at());
            case MatterAccepted e ->
                new MatterAcceptedV1(
                        matter,
                        submission,
                        e.referral().id().value(),
                        e.referral().to().value(),
                        e.referral().claims(),
                        e.by().value(),
                        started,
                        stopped,
                        e.at());
            case OpinionDrafted e ->
                new OpinionDraftedV1(
                        matter,
                        e.referral().id().value(),
                        e.opinion().id().value(),
                        e.referral().to().value(),
                        e.opinion().drafter().value(),
                        started,
                        stopped,
                        e.at());
            case OpinionSigned e ->
                new OpinionSignedV1(
                        matter,
                        submission,
                        e.referral().id().value(),
                        e.opinion().id().value(),
                        e.signature().number().value(),
                        e.referral().to().value(),
                        outcomes(e),
                        e.signature().by().value(),
                        started,
                        stopped,
                        e.at());
            case DocumentServed e ->
                new DocumentServedV1(
                        matter,
                        submission,
                        e.opinion().id().value(),
                        e.referral().to().value(),
                        wire(e.service().method()),
                        wire(e.service().receipt()),
                        e.service().on(),
                        e.by().value(),
                        started,
                        stopped,
                        e.at());
        };
    }

    private static List<ClaimOutcomeV1> outcomes(OpinionSigned signed) {
        return signed.opinion().answers().stream()
                .map(answer -> new ClaimOutcomeV1(answer.claim(), CaseAnnouncements.wire(answer.outcome())))
                .toList();
    }

    private static ServiceMethod wire(Method method) {
        return switch (method) {
            case IN_PERSON -> ServiceMethod.IN_PERSON;
            case MAIL -> ServiceMethod.MAIL;
            case OTHER -> ServiceMethod.OTHER;
        };
    }

    private static ServiceReceipt wire(Receipt receipt) {
        return switch (receipt) {
            case SIGNED -> ServiceReceipt.SIGNED;
            case REFUSED -> ServiceReceipt.REFUSED;
        };
    }
}
