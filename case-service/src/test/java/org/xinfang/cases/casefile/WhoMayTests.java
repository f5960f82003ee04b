package org.xinfang.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.cases.casefile.CaseState.ISSUED;
import static org.xinfang.cases.casefile.CaseState.SENT;
import static org.xinfang.cases.casefile.CaseState.SIGNING;
import static org.xinfang.cases.casefile.People.COUNTY;
import static org.xinfang.cases.casefile.People.DISPATCHER;
import static org.xinfang.cases.casefile.People.HOUSING;
import static org.xinfang.cases.casefile.People.LAND;
import static org.xinfang.cases.casefile.People.LAND_LEADER;
import static org.xinfang.cases.casefile.People.LAND_OFFICER;
import static org.xinfang.cases.casefile.People.OTHER_TOWNSHIP;
import static org.xinfang.cases.casefile.People.TOWNSHIP;
import static org.xinfang.cases.casefile.People.officer;
import static org.xinfang.cases.casefile.Scenario.aCase;
import static org.xinfang.cases.casefile.Scenario.aCaseRegisteredBy;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.Refusal;
import org.xinfang.kernel.Role;

class WhoMayTests {

    /** Every step in every state, each put by the very person whose step it is. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        state,    TRANSFER,            SIGN_FOR,            ACCEPT,              DRAFT_OPINION,       SIGN_OPINION,        SERVE
        NEW,      yes,                 hidden,              hidden,              hidden,              hidden,              hidden
        SENT,     ALREADY_TRANSFERRED, yes,                 NOT_YET_SIGNED_FOR,  NOT_YET_SIGNED_FOR,  NOT_YET_DRAFTED,     NOT_YET_SIGNED
        RECEIVED, ALREADY_TRANSFERRED, ALREADY_SIGNED_FOR,  yes,                 NOT_YET_ACCEPTED,    NOT_YET_DRAFTED,     NOT_YET_SIGNED
        ACCEPTED, ALREADY_TRANSFERRED, ALREADY_SIGNED_FOR,  ALREADY_ACCEPTED,    yes,                 NOT_YET_DRAFTED,     NOT_YET_SIGNED
        SIGNING,  ALREADY_TRANSFERRED, ALREADY_SIGNED_FOR,  ALREADY_ACCEPTED,    yes,                 yes,                 NOT_YET_SIGNED
        ISSUED,   ALREADY_TRANSFERRED, ALREADY_SIGNED_FOR,  ALREADY_ACCEPTED,    ALREADY_SIGNED,      ALREADY_SIGNED,      yes
        SERVED,   ALREADY_TRANSFERRED, ALREADY_SIGNED_FOR,  ALREADY_ACCEPTED,    ALREADY_SIGNED,      ALREADY_SIGNED,      ALREADY_SERVED
        """)
    void takesEveryStepInItsStateAndInNoOther(
            CaseState state, String transfer, String signFor, String accept, String draft, String sign, String serve) {
        assertThat(said(state, Command.TRANSFER, DISPATCHER)).isEqualTo(transfer);
        assertThat(said(state, Command.SIGN_FOR, LAND_OFFICER)).isEqualTo(signFor);
        assertThat(said(state, Command.ACCEPT, LAND_OFFICER)).isEqualTo(accept);
        assertThat(said(state, Command.DRAFT_OPINION, LAND_OFFICER)).isEqualTo(draft);
        assertThat(said(state, Command.SIGN_OPINION, LAND_LEADER)).isEqualTo(sign);
        assertThat(said(state, Command.SERVE, LAND_OFFICER)).isEqualTo(serve);
    }

    /** Before it is transferred, a case is the petition office's alone; its own officers are told what comes first. */
    @ParameterizedTest
    @EnumSource(
            value = Command.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TRANSFER"})
    void nothingIsDoneBeforeTheCaseIsTransferred(Command command) {
        var allRounder = officer("all", COUNTY, Role.OFFICER, Role.UNIT_LEADER);

        assertThat(said(CaseState.NEW, command, allRounder)).isEqualTo("NOT_YET_TRANSFERRED");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        TRANSFER,      DISPATCHER DIRECTOR
        SIGN_FOR,      OFFICER UNIT_LEADER
        ACCEPT,        OFFICER
        DRAFT_OPINION, OFFICER
        SIGN_OPINION,  UNIT_LEADER
        SERVE,         OFFICER
        """)
    void everyStepFallsToItsRolesAndToNoOthers(Command command, String roles) {
        var state = stateFor(command);
        var acting = command == Command.TRANSFER ? COUNTY : LAND;
        var allowed = EnumSet.noneOf(Role.class);
        Arrays.stream(roles.split(" ")).map(Role::valueOf).forEach(allowed::add);

        for (var role : EnumSet.allOf(Role.class)) {
            var answer = said(state, command, officer("somebody", acting, role));

            assertThat(answer.equals("yes")).as(role.name()).isEqualTo(allowed.contains(role));
        }
    }

    @ParameterizedTest
    @EnumSource
    void thoseWhoOnlyWatchOverTheSystemSeeNoCase(Role role) {
        var watcher = officer("watcher", COUNTY, role);

        assertThat(CaseRules.maySee(aCase().file(), watcher)).isEqualTo(!role.isGuardian());
    }

    @Test
    void whoHasNoRoleSeesNothing() {
        assertThat(CaseRules.maySee(aCase().file(), officer("nobody", COUNTY))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "990101/104, true",
        "990101, true",
        "990101/zrzy, true",
        "990101/105, false",
        "990101/104/201, false",
        "990101/zrzy/sec, false",
        "990101/10, false",
        "990102, false"
    })
    void aCaseIsSeenByItsOfficesAndThoseAboveThem(String office, boolean seen) {
        var file = aCaseRegisteredBy(TOWNSHIP).transferred().file();

        assertThat(CaseRules.maySee(file, officer("x", OfficePath.of(office), Role.OFFICER)))
                .isEqualTo(seen);
    }

    @ParameterizedTest
    @EnumSource
    void anOutsiderIsToldNothingWhateverTheyTry(Command command) {
        var outsider = officer("outsider", OTHER_TOWNSHIP, Role.values());

        assertThat(said(SENT, command, outsider)).isEqualTo("hidden");
    }

    /** An office above sees everything and does nothing in another's place. */
    @ParameterizedTest
    @EnumSource(
            value = Command.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TRANSFER"})
    void theOfficeAboveDoesNotActForTheResponsibleOne(Command command) {
        var above = officer("above", COUNTY, Role.OFFICER, Role.UNIT_LEADER);

        assertThat(said(stateFor(command), command, above)).isEqualTo("NOT_THE_RESPONSIBLE_OFFICE");
    }

    @Test
    void aSectionWithinTheOfficeIssuesNoOpinion() {
        var section = officer("section", OfficePath.of("990101/zrzy/sec"), Role.UNIT_LEADER);

        assertThat(said(SIGNING, Command.SIGN_OPINION, section)).isEqualTo("hidden");
    }

    @Test
    void theDepartmentBesideDoesNotServeAnothersOpinion() {
        var beside = officer("officer.zjj", HOUSING, Role.OFFICER);

        assertThat(said(ISSUED, Command.SERVE, beside)).isEqualTo("hidden");
    }

    static CaseState stateFor(Command command) {
        return switch (command) {
            case TRANSFER -> CaseState.NEW;
            case SIGN_FOR -> CaseState.SENT;
            case ACCEPT -> CaseState.RECEIVED;
            case DRAFT_OPINION -> CaseState.ACCEPTED;
            case SIGN_OPINION -> CaseState.SIGNING;
            case SERVE -> CaseState.ISSUED;
        };
    }

    private static String said(CaseState state, Command command, Officer by) {
        var word = command.asked(aCase().inState(state).file(), by).fold(_ -> "yes", Refusal::name);
        return word.equals("NOT_YOUR_OFFICE") ? "hidden" : word;
    }
}
