package org.xinfang.cases.casefile;

import java.time.Instant;
import java.util.List;
import org.xinfang.cases.casefile.Opinion.Signature;
import org.xinfang.cases.clock.ClockChange;
import org.xinfang.kernel.OfficerId;

/** What has happened to a case, in full: the state after it needs nothing else but the file before it. */
public sealed interface CaseEvent {

    /** What it did to the clocks. */
    ClockChange clocks();

    Instant at();

    /** A case was opened for a submission. */
    record CaseOpened(Registration registration, List<Claim> claims, ClockChange clocks, Instant at)
            implements CaseEvent {

        public CaseOpened {
            claims = List.copyOf(claims);
        }
    }

    /** The petition office put the claims with a responsible office. */
    record MatterTransferred(Referral referral, OfficerId by, ClockChange clocks, Instant at) implements CaseEvent {}

    /** The responsible office signed for them. */
    record AssignmentSignedFor(Referral referral, OfficerId by, ClockChange clocks, Instant at) implements CaseEvent {}

    /** The responsible office accepted them. */
    record MatterAccepted(Referral referral, OfficerId by, ClockChange clocks, Instant at) implements CaseEvent {}

    /** An officer put an opinion before the unit's leader. */
    record OpinionDrafted(Referral referral, Opinion opinion, ClockChange clocks, Instant at) implements CaseEvent {}

    /** The unit's leader signed it. */
    record OpinionSigned(Referral referral, Opinion opinion, Signature signature, ClockChange clocks, Instant at)
            implements CaseEvent {}

    /** It reached the petitioner. */
    record DocumentServed(
            Referral referral,
            Opinion opinion,
            Signature signature,
            Service service,
            OfficerId by,
            ClockChange clocks,
            Instant at)
            implements CaseEvent {}
}
