package org.xinfang.cases.casefile;

import static org.xinfang.cases.casefile.CaseRefusal.NO_SUCH_OFFICE;
import static org.xinfang.cases.casefile.CaseRefusal.TOO_LONG;
import static org.xinfang.cases.casefile.CaseRefusal.WITH_YOU_ALREADY;
import static org.xinfang.kernel.Decision.refuse;
import static org.xinfang.kernel.limit.LimitCode.T1;
import static org.xinfang.kernel.limit.LimitCode.T3;
import static org.xinfang.kernel.limit.LimitCode.T4;
import static org.xinfang.kernel.limit.LimitCode.T6;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.xinfang.cases.casefile.Case.Handling;
import org.xinfang.cases.casefile.Case.Issued;
import org.xinfang.cases.casefile.Case.New;
import org.xinfang.cases.casefile.Case.Received;
import org.xinfang.cases.casefile.Case.Sent;
import org.xinfang.cases.casefile.Case.Signing;
import org.xinfang.cases.casefile.CaseEvent.AssignmentSignedFor;
import org.xinfang.cases.casefile.CaseEvent.CaseOpened;
import org.xinfang.cases.casefile.CaseEvent.DocumentServed;
import org.xinfang.cases.casefile.CaseEvent.MatterAccepted;
import org.xinfang.cases.casefile.CaseEvent.MatterTransferred;
import org.xinfang.cases.casefile.CaseEvent.OpinionDrafted;
import org.xinfang.cases.casefile.CaseEvent.OpinionSigned;
import org.xinfang.cases.casefile.Opinion.DocumentId;
import org.xinfang.cases.casefile.Opinion.Signature;
import org.xinfang.cases.casefile.Referral.ReferralId;
import org.xinfang.cases.clock.Clock;
import org.xinfang.cases.clock.ClockChange;
import org.xinfang.cases.clock.Law.Moment;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.limit.ClockStart;

/**
 * Every step of a case, as plain functions: the case, who acts and what they enter go in; one event or one refusal
 * comes out. No database, no framework; the moment is always given.
 *
 * <p>A step that comes too late is never refused: it is done, and its clock records that it was late.
 */
public final class CaseRules {

    static final int LONGEST_NOTE = 2_000;

    private CaseRules() {}

    /** Whether the officer has anything to do with cases. */
    public static boolean maySeeCases(Officer by) {
        return WhoMay.seeCases(by);
    }

    /** Whether the officer may know of the case at all: it is their office's, or one's beneath it. */
    public static boolean maySee(Case file, Officer by) {
        return WhoMay.see(file, by);
    }

    /** A registered submission always opens a case; {@code moment} is that of the registration. */
    public static CaseOpened open(
            SubmissionId submission, OfficePath office, LocalDate receivedOn, boolean first, Moment moment) {
        var id = CaseId.of(submission);
        var pack = moment.rulePackInForce();
        var clocks = moment.law().clocks(pack, ClockStart.SUBMISSION_RECEIVED, receivedOn, id, office);
        return new CaseOpened(
                new Registration(id, submission, office, receivedOn, first, pack),
                List.of(new Claim(1, office)),
                new ClockChange(clocks, List.of()),
                moment.now());
    }

    /** 转送: the claims go to the inbox of a responsible office, and with that its limits run. */
    public static Decision<MatterTransferred> transfer(
            Case file, Officer by, Intent.Transfer to, Predicate<OfficePath> known, Moment moment) {
        return WhoMay.transfer(file, by).fold(held -> transfer(held, by, to, known, moment), Decision::refuse);
    }

    private static Decision<MatterTransferred> transfer(
            New held, Officer by, Intent.Transfer transfer, Predicate<OfficePath> known, Moment moment) {
        var to = transfer.to();
        var note = transfer.note();
        if (to == null || !known.test(to)) {
            return refuse(new FieldRefusal(NO_SUCH_OFFICE, "to"));
        }
        if (to.equals(held.office())) {
            return refuse(new FieldRefusal(WITH_YOU_ALREADY, "to"));
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            return refuse(new FieldRefusal(TOO_LONG, "note"));
        }
        var claims = held.file().claims().stream().map(Claim::number).toList();
        var referral = new Referral(ReferralId.first(held.id()), held.office(), to, claims, to, note);
        var limits = clocks(held, ClockStart.ASSIGNMENT_RECEIVED, moment.today(), referral.id(), to, moment);
        var change = new ClockChange(limits, held.file().clocks().met(T1, moment.today()));
        return Decision.accept(new MatterTransferred(referral, by.id(), change, moment.now()));
    }

    /** 签收: it moves no limit, for those run since the case was delivered. */
    public static Decision<AssignmentSignedFor> signFor(Case file, Officer by, Moment moment) {
        return WhoMay.signFor(file, by).fold(held -> Decision.accept(signedFor(held, by, moment)), Decision::refuse);
    }

    private static AssignmentSignedFor signedFor(Sent held, Officer by, Moment moment) {
        return new AssignmentSignedFor(held.referral(), by.id(), ClockChange.NONE, moment.now());
    }

    /** 受理: the office informed the petitioner and gave up its right to object; the time for handling runs. */
    public static Decision<MatterAccepted> accept(Case file, Officer by, Moment moment) {
        return WhoMay.accept(file, by).fold(held -> Decision.accept(accepted(held, by, moment)), Decision::refuse);
    }

    private static MatterAccepted accepted(Received held, Officer by, Moment moment) {
        var today = moment.today();
        var referral = held.referral();
        var clocks = held.file().clocks();
        var started = clocks(held, ClockStart.CLAIM_ACCEPTED, today, referral.id(), referral.to(), moment);
        var ended = Stream.concat(clocks.met(T3, today).stream(), clocks.cancelled(T4, today).stream());
        return new MatterAccepted(referral, by.id(), new ClockChange(started, ended.toList()), moment.now());
    }

    /** 拟稿: every claim answered; it may be drafted again until it is signed. */
    public static Decision<OpinionDrafted> draftOpinion(Case file, Officer by, Intent.Draft draft, Moment moment) {
        return WhoMay.draftOpinion(file, by).fold(held -> draftOpinion(held, by, draft, moment), Decision::refuse);
    }

    private static Decision<OpinionDrafted> draftOpinion(Handling held, Officer by, Intent.Draft draft, Moment moment) {
        var id = DocumentId.firstOpinion(held.id());
        return DraftReading.read(draft, held.file().claims())
                .fold(
                        answers -> Decision.accept(new OpinionDrafted(
                                held.referral(),
                                new Opinion(id, by.id(), answers, draft.reviewOrgan()),
                                ClockChange.NONE,
                                moment.now())),
                        Decision::refuse);
    }

    /** 签发: the unit's leader signs what another drafted; with that the case is handled in time, or late. */
    public static Decision<OpinionSigned> signOpinion(Case file, Officer by, DocumentNumbers numbers, Moment moment) {
        return WhoMay.signOpinion(file, by)
                .fold(held -> Decision.accept(signed(held, by, numbers, moment)), Decision::refuse);
    }

    /** Only here is a number asked for, so that no refusal uses one up. */
    private static OpinionSigned signed(Signing held, Officer by, DocumentNumbers numbers, Moment moment) {
        var today = moment.today();
        var number = numbers.numberOf(held.opinion().id(), held.referral().to(), today.getYear());
        var signature = new Signature(number, by.id(), today);
        var change = new ClockChange(List.of(), held.file().clocks().met(T6, moment.today()));
        return new OpinionSigned(held.referral(), held.opinion(), signature, change, moment.now());
    }

    /** 送达: from the day on which it reached the petitioner the time to ask for a review runs. */
    public static Decision<DocumentServed> serve(Case file, Officer by, Intent.Serve serve, Moment moment) {
        return WhoMay.serve(file, by)
                .fold(
                        held -> ServiceReading.read(serve, held.signature(), moment.today())
                                .fold(service -> Decision.accept(served(held, by, service, moment)), Decision::refuse),
                        Decision::refuse);
    }

    private static DocumentServed served(Issued held, Officer by, Service service, Moment moment) {
        var opinion = held.opinion();
        var office = held.referral().to();
        var started = clocks(held, ClockStart.DOCUMENT_SERVED, service.on(), opinion.id(), office, moment);
        var change = new ClockChange(started, List.of());
        return new DocumentServed(held.referral(), opinion, held.signature(), service, by.id(), change, moment.now());
    }

    private static List<Clock.Running> clocks(
            Case held, ClockStart event, LocalDate on, Object measured, OfficePath office, Moment moment) {
        return moment.law().clocks(held.file().registration().rulePack(), event, on, measured, office);
    }
}
