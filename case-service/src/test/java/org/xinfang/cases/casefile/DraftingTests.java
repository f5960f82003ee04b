package org.xinfang.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.cases.casefile.CaseRefusal.CLAIM_ANSWERED_TWICE;
import static org.xinfang.cases.casefile.CaseRefusal.CLAIM_UNANSWERED;
import static org.xinfang.cases.casefile.CaseRefusal.EMPTY;
import static org.xinfang.cases.casefile.CaseRefusal.NOT_A_CHOICE;
import static org.xinfang.cases.casefile.CaseRefusal.NO_SUCH_CLAIM;
import static org.xinfang.cases.casefile.CaseRefusal.TOO_LONG;
import static org.xinfang.cases.casefile.CaseState.ACCEPTED;
import static org.xinfang.cases.casefile.CaseState.SIGNING;
import static org.xinfang.cases.casefile.People.LAND;
import static org.xinfang.cases.casefile.People.LAND_OFFICER;
import static org.xinfang.cases.casefile.People.officer;
import static org.xinfang.cases.casefile.Scenario.FILE;
import static org.xinfang.cases.casefile.Scenario.aCase;
import static org.xinfang.cases.casefile.Scenario.anAnswer;
import static org.xinfang.kernel.limit.LimitCode.T6;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xinfang.cases.casefile.Case.Signing;
import org.xinfang.cases.casefile.CaseEvent.OpinionDrafted;
import org.xinfang.cases.casefile.Intent.DraftAnswer;
import org.xinfang.cases.casefile.Opinion.ClaimOutcome;
import org.xinfang.cases.casefile.Scenario.Rule;
import org.xinfang.kernel.Role;

class DraftingTests {

    @Test
    void putsTheOpinionBeforeTheLeader() {
        var drafted = aCase().inState(SIGNING);

        assertThat(drafted.file()).isInstanceOfSatisfying(Signing.class, signing -> {
            assertThat(signing.opinion().id().value()).isEqualTo(FILE + "/opinion/1");
            assertThat(signing.opinion().drafter()).isEqualTo(LAND_OFFICER.id());
            assertThat(signing.opinion().answers())
                    .containsExactly(
                            new Opinion.Answer(1, ClaimOutcome.SUPPORTED, "经查，补偿款尚未发放。", "三十日内发放。", "《土地管理法》第四十八条"));
        });
    }

    @Test
    void mayBeDoneAgainUntilItIsSigned() {
        var colleague = officer("colleague.zrzy", LAND, Role.OFFICER);

        var again = aCase().inState(SIGNING).draftedBy(colleague).thenIs(SIGNING);

        assertThat(((Signing) again.file()).opinion().drafter()).isEqualTo(colleague.id());
    }

    @Test
    void leavesTheHandlingLimitRunning() {
        aCase().inState(SIGNING).thenRuns(T6, "2026-05-15");
    }

    @Test
    void answersEveryClaim() {
        drafting().thenRefused(CLAIM_UNANSWERED, "claims");
    }

    @Test
    void answersNoClaimThatIsNotThere() {
        drafting(answer(2, "事实", "意见", "依据")).thenRefused(NO_SUCH_CLAIM, "claims[0].claim");
        drafting(answer(null, "事实", "意见", "依据")).thenRefused(NO_SUCH_CLAIM, "claims[0].claim");
    }

    @Test
    void answersNoClaimTwice() {
        drafting(anAnswer(), anAnswer()).thenRefused(CLAIM_ANSWERED_TWICE, "claims[1].claim");
    }

    @Test
    void saysWhatBecameOfTheClaim() {
        drafting(new DraftAnswer(1, null, "事实", "意见", "依据")).thenRefused(NOT_A_CHOICE, "claims[0].outcome");
    }

    @Test
    void leavesNoFieldEmptyAndNamesTheOneThatIs() {
        drafting(answer(1, " \n", "意见", "依据")).thenRefused(EMPTY, "claims[0].facts");
        drafting(answer(1, "事实", null, "依据")).thenRefused(EMPTY, "claims[0].opinion");
        drafting(answer(1, "事实", "意见", "")).thenRefused(EMPTY, "claims[0].basis");
    }

    @Test
    void keepsEveryFieldWithinReason() {
        drafting(answer(1, "字".repeat(50_000), "意见", "依据")).thenHappens();
        drafting(answer(1, "字".repeat(50_001), "意见", "依据")).thenRefused(TOO_LONG, "claims[0].facts");
    }

    @Test
    void namesWhereToTurnForAReview() {
        Rule<OpinionDrafted> nowhere = (file, moment) ->
                CaseRules.draftOpinion(file, LAND_OFFICER, new Intent.Draft(List.of(anAnswer()), ""), moment);

        aCase().inState(ACCEPTED).when(nowhere).thenRefused(EMPTY, "reviewOrgan");
    }

    private static Scenario.Answer drafting(DraftAnswer... answers) {
        return aCase().inState(ACCEPTED)
                .when((file, moment) -> CaseRules.draftOpinion(
                        file, LAND_OFFICER, new Intent.Draft(List.of(answers), "清河县人民政府"), moment));
    }

    private static DraftAnswer answer(
            @Nullable Integer claim, @Nullable String facts, @Nullable String opinion, @Nullable String basis) {
        return new DraftAnswer(claim, ClaimOutcome.EXPLAINED, facts, opinion, basis);
    }
}
