package org.xinfang.cases.casefile;

import static org.xinfang.cases.casefile.CaseRefusal.ALREADY_ACCEPTED;
import static org.xinfang.cases.casefile.CaseRefusal.ALREADY_SERVED;
import static org.xinfang.cases.casefile.CaseRefusal.ALREADY_SIGNED;
import static org.xinfang.cases.casefile.CaseRefusal.ALREADY_SIGNED_FOR;
import static org.xinfang.cases.casefile.CaseRefusal.ALREADY_TRANSFERRED;
import static org.xinfang.cases.casefile.CaseRefusal.NOT_AN_OFFICER;
import static org.xinfang.cases.casefile.CaseRefusal.NOT_A_DISPATCHER;
import static org.xinfang.cases.casefile.CaseRefusal.NOT_THE_LEADER;
import static org.xinfang.cases.casefile.CaseRefusal.NOT_THE_RESPONSIBLE_OFFICE;
import static org.xinfang.cases.casefile.CaseRefusal.NOT_YET_ACCEPTED;
import static org.xinfang.cases.casefile.CaseRefusal.NOT_YET_DRAFTED;
import static org.xinfang.cases.casefile.CaseRefusal.NOT_YET_SIGNED;
import static org.xinfang.cases.casefile.CaseRefusal.NOT_YET_SIGNED_FOR;
import static org.xinfang.cases.casefile.CaseRefusal.NOT_YET_TRANSFERRED;
import static org.xinfang.cases.casefile.CaseRefusal.NOT_YOUR_OFFICE;
import static org.xinfang.cases.casefile.CaseRefusal.OWN_DRAFT;
import static org.xinfang.kernel.Decision.refuse;
import static org.xinfang.kernel.Role.DIRECTOR;
import static org.xinfang.kernel.Role.DISPATCHER;
import static org.xinfang.kernel.Role.OFFICER;
import static org.xinfang.kernel.Role.UNIT_LEADER;

import java.util.Set;
import org.xinfang.cases.casefile.Case.Accepted;
import org.xinfang.cases.casefile.Case.Handling;
import org.xinfang.cases.casefile.Case.Issued;
import org.xinfang.cases.casefile.Case.New;
import org.xinfang.cases.casefile.Case.Placed;
import org.xinfang.cases.casefile.Case.Received;
import org.xinfang.cases.casefile.Case.Sent;
import org.xinfang.cases.casefile.Case.Served;
import org.xinfang.cases.casefile.Case.Signing;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.Role;

/**
 * Who may take which step in which state, before anything is entered. The rules ask here first, and so do the actions
 * that a screen offers.
 *
 * <p>A yes hands out the case in the state that the step starts from. Read each list from the top: who may not see,
 * who may not do it at all, whose step it is, and then the states.
 */
final class WhoMay {

    private static final Set<Role> DISPATCH = Set.of(DISPATCHER, DIRECTOR);
    private static final Set<Role> SIGN_FOR = Set.of(OFFICER, UNIT_LEADER);
    private static final Set<Role> HANDLE = Set.of(OFFICER);
    private static final Set<Role> LEAD = Set.of(UNIT_LEADER);

    private WhoMay() {}

    /** Those who only watch over the system have no business with cases; nor has anybody without a role. */
    static boolean seeCases(Officer by) {
        return by.roles().stream().anyMatch(role -> !role.isGuardian());
    }

    static boolean see(Case file, Officer by) {
        return seeCases(by) && file.file().offices().stream().anyMatch(by.office()::covers);
    }

    static Decision<New> transfer(Case file, Officer by) {
        return switch (file) {
            case Case _ when !see(file, by) -> refuse(NOT_YOUR_OFFICE);
            case Case _ when !by.hasAny(DISPATCH) -> refuse(NOT_A_DISPATCHER);
            case New held -> Decision.accept(held);
            case Placed _ -> refuse(ALREADY_TRANSFERRED);
        };
    }

    static Decision<Sent> signFor(Case file, Officer by) {
        return switch (file) {
            case Case _ when !see(file, by) -> refuse(NOT_YOUR_OFFICE);
            case Case _ when !by.hasAny(SIGN_FOR) -> refuse(NOT_AN_OFFICER);
            case New _ -> refuse(NOT_YET_TRANSFERRED);
            case Placed held when isAnothers(held, by) -> refuse(NOT_THE_RESPONSIBLE_OFFICE);
            case Sent held -> Decision.accept(held);
            case Received _, Handling _, Issued _, Served _ -> refuse(ALREADY_SIGNED_FOR);
        };
    }

    static Decision<Received> accept(Case file, Officer by) {
        return switch (file) {
            case Case _ when !see(file, by) -> refuse(NOT_YOUR_OFFICE);
            case Case _ when !by.hasAny(HANDLE) -> refuse(NOT_AN_OFFICER);
            case New _ -> refuse(NOT_YET_TRANSFERRED);
            case Placed held when isAnothers(held, by) -> refuse(NOT_THE_RESPONSIBLE_OFFICE);
            case Sent _ -> refuse(NOT_YET_SIGNED_FOR);
            case Received held -> Decision.accept(held);
            case Handling _, Issued _, Served _ -> refuse(ALREADY_ACCEPTED);
        };
    }

    static Decision<Handling> draftOpinion(Case file, Officer by) {
        return switch (file) {
            case Case _ when !see(file, by) -> refuse(NOT_YOUR_OFFICE);
            case Case _ when !by.hasAny(HANDLE) -> refuse(NOT_AN_OFFICER);
            case New _ -> refuse(NOT_YET_TRANSFERRED);
            case Placed held when isAnothers(held, by) -> refuse(NOT_THE_RESPONSIBLE_OFFICE);
            case Sent _ -> refuse(NOT_YET_SIGNED_FOR);
            case Received _ -> refuse(NOT_YET_ACCEPTED);
            case Handling held -> Decision.accept(held);
            case Issued _, Served _ -> refuse(ALREADY_SIGNED);
        };
    }

    static Decision<Signing> signOpinion(Case file, Officer by) {
        return switch (file) {
            case Case _ when !see(file, by) -> refuse(NOT_YOUR_OFFICE);
            case Case _ when !by.hasAny(LEAD) -> refuse(NOT_THE_LEADER);
            case New _ -> refuse(NOT_YET_TRANSFERRED);
            case Placed held when isAnothers(held, by) -> refuse(NOT_THE_RESPONSIBLE_OFFICE);
            case Sent _, Received _, Accepted _ -> refuse(NOT_YET_DRAFTED);
            case Signing held when held.opinion().drafter().equals(by.id()) -> refuse(OWN_DRAFT);
            case Signing held -> Decision.accept(held);
            case Issued _, Served _ -> refuse(ALREADY_SIGNED);
        };
    }

    static Decision<Issued> serve(Case file, Officer by) {
        return switch (file) {
            case Case _ when !see(file, by) -> refuse(NOT_YOUR_OFFICE);
            case Case _ when !by.hasAny(HANDLE) -> refuse(NOT_AN_OFFICER);
            case New _ -> refuse(NOT_YET_TRANSFERRED);
            case Placed held when isAnothers(held, by) -> refuse(NOT_THE_RESPONSIBLE_OFFICE);
            case Sent _, Received _, Handling _ -> refuse(NOT_YET_SIGNED);
            case Issued held -> Decision.accept(held);
            case Served _ -> refuse(ALREADY_SERVED);
        };
    }

    /** An organ acts for itself: an office above sees but does not act, and a section within issues no opinion. */
    private static boolean isAnothers(Placed held, Officer by) {
        return !held.referral().to().equals(by.office());
    }
}
