package org.xinfang.cases.casefile;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.cases.casefile.CaseRefusal.OWN_DRAFT;
import static org.xinfang.cases.casefile.People.COUNTY;
import static org.xinfang.cases.casefile.People.DISPATCHER;
import static org.xinfang.cases.casefile.People.LAND;
import static org.xinfang.cases.casefile.People.LAND_LEADER;
import static org.xinfang.cases.casefile.People.LAND_OFFICER;
import static org.xinfang.cases.casefile.People.officer;
import static org.xinfang.cases.casefile.Scenario.aCase;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinfang.kernel.Decision.Accepted;
import org.xinfang.kernel.Role;

class ActionTests {

    @Test
    void areThoseThatFallToTheOfficer() {
        assertThat(Action.of(aCase().file(), DISPATCHER)).containsExactly(new Action(Command.TRANSFER, null));
    }

    @Test
    void sayWhyTheLawForbidsAStepNow() {
        assertThat(Action.of(aCase().inState(CaseState.RECEIVED).file(), LAND_OFFICER))
                .containsExactly(
                        new Action(Command.ACCEPT, null),
                        new Action(Command.DRAFT_OPINION, CaseRefusal.NOT_YET_ACCEPTED));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        SENT,     SIGN_FOR,             SIGN_FOR
        RECEIVED, ACCEPT DRAFT_OPINION, ''
        ACCEPTED, DRAFT_OPINION,        ''
        SIGNING,  DRAFT_OPINION,        SIGN_OPINION
        ISSUED,   SERVE,                ''
        SERVED,   '',                   ''
        """)
    void leaveOutWhatIsDoneAndWhatComesLater(CaseState state, String officers, String leaders) {
        var file = aCase().inState(state).file();

        assertThat(commands(Action.of(file, LAND_OFFICER))).isEqualTo(officers);
        assertThat(commands(Action.of(file, LAND_LEADER))).isEqualTo(leaders);
    }

    private static String commands(List<Action> actions) {
        return actions.stream().map(action -> action.command().name()).collect(joining(" "));
    }

    @Test
    void tellTheDrafterThatAnotherSigns() {
        var both = officer("both", LAND, Role.OFFICER, Role.UNIT_LEADER);
        var drafted = aCase().inState(CaseState.ACCEPTED).draftedBy(both);

        assertThat(Action.of(drafted.file(), both)).contains(new Action(Command.SIGN_OPINION, OWN_DRAFT));
    }

    @ParameterizedTest
    @EnumSource
    void areNoneForTheOfficeAboveOnceTheCaseIsPlaced(CaseState state) {
        var actions = Action.of(aCase().inState(state).file(), officer("above", COUNTY, Role.OFFICER));

        assertThat(actions).allMatch(action -> action.forbidden() != null);
    }

    /** What a screen offers is what the rule then does, in every state and for everybody. */
    @ParameterizedTest
    @EnumSource
    void neverDifferFromTheRules(CaseState state) {
        var file = aCase().inState(state).file();
        for (var office : List.of(COUNTY, LAND)) {
            for (var role : EnumSet.allOf(Role.class)) {
                var by = officer("somebody", office, role);
                for (var command : Command.values()) {
                    var offered = Action.of(file, by).contains(new Action(command, null));

                    assertThat(offered).isEqualTo(command.asked(file, by) instanceof Accepted<?>);
                }
            }
        }
    }
}
