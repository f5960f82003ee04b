package org.xinfang.cases.casefile.mongo;

import java.time.LocalDate;
import java.util.List;
import org.xinfang.cases.casefile.CaseEvent;
import org.xinfang.cases.casefile.CaseEvent.AssignmentSignedFor;
import org.xinfang.cases.casefile.CaseEvent.CaseOpened;
import org.xinfang.cases.casefile.CaseEvent.DocumentServed;
import org.xinfang.cases.casefile.CaseEvent.MatterAccepted;
import org.xinfang.cases.casefile.CaseEvent.MatterTransferred;
import org.xinfang.cases.casefile.CaseEvent.OpinionDrafted;
import org.xinfang.cases.casefile.CaseEvent.OpinionSigned;
import org.xinfang.cases.casefile.Opinion.ClaimOutcome;
import org.xinfang.cases.casefile.Registration;
import org.xinfang.contracts.CaseMessage;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.contracts.NarrativeMessage.ClaimAnswerV1;
import org.xinfang.contracts.NarrativeMessage.OpinionWrittenV1;
import org.xinfang.contracts.ReferralMessage.ReferralPlacedV1;
import org.xinfang.contracts.Topic;
import org.xinfang.kernel.limit.LimitCode;
import org.xinfang.platform.messaging.Announcement;
import org.xinfang.platform.sealing.SealedMessages;
import org.xinfang.platform.sealing.Sealing;

/** What leaves the service when something happened: the fact to all, the words sealed, the referral to its office. */
public final class CaseAnnouncements {

    private final MessageCatalogue catalogue;
    private final SealedMessages sealed;
    private final Sealing sealing;

    public CaseAnnouncements(MessageCatalogue catalogue, SealedMessages sealed, Sealing sealing) {
        this.catalogue = catalogue;
        this.sealed = sealed;
        this.sealing = sealing;
    }

    List<Announcement> of(Registration registration, CaseEvent event) {
        var fact = fact(CaseFacts.of(registration, event));
        return switch (event) {
            case MatterTransferred transferred -> List.of(fact, feed(registration, transferred));
            case OpinionSigned signed -> List.of(fact, opinion(registration, signed));
            case CaseOpened _, AssignmentSignedFor _, MatterAccepted _, OpinionDrafted _, DocumentServed _ ->
                List.of(fact);
        };
    }

    private Announcement fact(CaseMessage message) {
        return Announcement.fact(catalogue, message.matter(), message);
    }

    private Announcement feed(Registration registration, MatterTransferred transferred) {
        var referral = transferred.referral();
        var placed = new ReferralPlacedV1(
                registration.id().value(),
                registration.submission().value(),
                referral.id().value(),
                referral.claims(),
                referral.to().value(),
                referral.from().value(),
                due(transferred, LimitCode.T3),
                due(transferred, LimitCode.T4),
                transferred.at());
        return Announcement.on(Topic.referrals(referral.to()), catalogue, placed.matter(), placed);
    }

    private static LocalDate due(MatterTransferred transferred, LimitCode code) {
        return transferred.clocks().started().stream()
                .filter(clock -> clock.deadline().code() == code)
                .map(clock -> clock.deadline().due())
                .findAny()
                .orElseThrow();
    }

    private Announcement opinion(Registration registration, OpinionSigned signed) {
        var opinion = signed.opinion();
        var written = new OpinionWrittenV1(
                opinion.id().value(),
                registration.id().value(),
                registration.submission().value(),
                signed.signature().number().value(),
                signed.referral().to().value(),
                opinion.answers().stream()
                        .map(answer -> new ClaimAnswerV1(
                                answer.claim(),
                                wire(answer.outcome()),
                                answer.facts(),
                                answer.opinion(),
                                answer.basis()))
                        .toList(),
                opinion.reviewOrgan());
        return sealed.announce(written.document(), sealing.newDataKey(), written);
    }

    static CaseMessage.ClaimOutcome wire(ClaimOutcome outcome) {
        return switch (outcome) {
            case SUPPORTED -> CaseMessage.ClaimOutcome.SUPPORTED;
            case PARTLY_SUPPORTED -> CaseMessage.ClaimOutcome.PARTLY_SUPPORTED;
            case EXPLAINED -> CaseMessage.ClaimOutcome.EXPLAINED;
            case NOT_SUPPORTED -> CaseMessage.ClaimOutcome.NOT_SUPPORTED;
        };
    }
}
