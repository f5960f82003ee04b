package org.xinfang.cases.casefile.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.casefile.Case;
import org.xinfang.cases.casefile.Case.Accepted;
import org.xinfang.cases.casefile.Case.Issued;
import org.xinfang.cases.casefile.Case.New;
import org.xinfang.cases.casefile.Case.Received;
import org.xinfang.cases.casefile.Case.Sent;
import org.xinfang.cases.casefile.Case.Served;
import org.xinfang.cases.casefile.Case.Signing;
import org.xinfang.cases.casefile.Opinion;
import org.xinfang.cases.casefile.Opinion.Answer;
import org.xinfang.cases.casefile.Opinion.ClaimOutcome;
import org.xinfang.cases.casefile.Opinion.Signature;
import org.xinfang.cases.casefile.Service;
import org.xinfang.cases.casefile.web.CaseView.AnswerView;
import org.xinfang.cases.casefile.web.CaseView.ClaimView;
import org.xinfang.cases.casefile.web.CaseView.DocumentView;
import org.xinfang.cases.casefile.web.CaseView.ServiceView;
import org.xinfang.kernel.Officer;

/** Opinions as officers see them. A draft is nobody's business but the office's that writes it. */
final class DocumentViews {

    private DocumentViews() {}

    static DocumentView of(Signing held, Names names, Officer officer) {
        var opinion = held.opinion();
        var isOurs = held.referral().to().equals(officer.office());
        return new DocumentView(
                opinion.id().value(),
                null,
                opinion.drafter().value(),
                names.of(opinion.drafter()),
                null,
                null,
                null,
                opinion.reviewOrgan(),
                isOurs ? answers(opinion) : null,
                null);
    }

    static DocumentView of(Issued held, Names names) {
        return signed(held.opinion(), held.signature(), names, null);
    }

    static DocumentView of(Served held, Names names) {
        return signed(held.opinion(), held.signature(), names, service(held.service()));
    }

    static List<ClaimView> claims(Case file) {
        var outcomes = outcomes(file);
        return file.file().claims().stream()
                .map(claim -> new ClaimView(claim.number(), claim.responsible().value(), outcomes.get(claim.number())))
                .toList();
    }

    private static Map<Integer, ClaimOutcome> outcomes(Case file) {
        return switch (file) {
            case New _, Sent _, Received _, Accepted _, Signing _ -> Map.of();
            case Issued held -> outcomes(held.opinion());
            case Served held -> outcomes(held.opinion());
        };
    }

    private static Map<Integer, ClaimOutcome> outcomes(Opinion opinion) {
        return opinion.answers().stream().collect(Collectors.toMap(Answer::claim, Answer::outcome));
    }

    private static DocumentView signed(
            Opinion opinion, Signature signature, Names names, @Nullable ServiceView service) {
        return new DocumentView(
                opinion.id().value(),
                signature.number().value(),
                opinion.drafter().value(),
                names.of(opinion.drafter()),
                signature.by().value(),
                names.of(signature.by()),
                signature.on(),
                opinion.reviewOrgan(),
                answers(opinion),
                service);
    }

    private static List<AnswerView> answers(Opinion opinion) {
        return opinion.answers().stream()
                .map(answer -> new AnswerView(
                        answer.claim(), answer.outcome(), answer.facts(), answer.opinion(), answer.basis()))
                .toList();
    }

    private static ServiceView service(Service service) {
        return new ServiceView(
                service.method(),
                service.on(),
                service.receipt(),
                service.receivedBy(),
                service.witness(),
                service.proof());
    }
}
