package org.xinfang.local.runner.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AclBinding;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.Topic;
import org.xinfang.kernel.OfficePath;

class RightsTests {

    private final Rights rights =
            new Rights(Party.ALL, List.of(OfficePath.of("990101/zrzy"), OfficePath.of("990101/zjj")));

    @Test
    void aDepartmentReadsItsOwnFeedInItsOwnGroupsAndNothingElse() {
        assertThat(of("dept-990101.zrzy"))
                .containsExactlyInAnyOrder(
                        "READ TOPIC LITERAL referrals.990101.zrzy.v1", "READ GROUP PREFIXED 990101.zrzy.");
    }

    @Test
    void aServiceWritesWhatItSaysAndReadsWhatItHears() {
        assertThat(of("svc-notification"))
                .contains("WRITE TOPIC LITERAL notices.v1", "READ TOPIC LITERAL cases.v1")
                .doesNotContain("WRITE TOPIC LITERAL cases.v1");
        assertThat(of("svc-accountability"))
                .contains(
                        "READ TOPIC LITERAL cases.v1",
                        "READ GROUP PREFIXED accountability",
                        "READ TOPIC LITERAL cases.v1.accountability.retry",
                        "WRITE TOPIC LITERAL cases.v1.accountability.dlt")
                .doesNotContain("WRITE TOPIC LITERAL cases.v1");
    }

    @Test
    void onlyThoseWhoNeedPersonsOrStoriesReadThem() {
        assertThat(of("svc-accountability")).noneMatch(right -> right.contains("sealed"));
        assertThat(whoMay("READ TOPIC LITERAL " + Topic.PETITIONERS)).containsOnly("svc-case", "svc-notification");
        assertThat(whoMay("WRITE TOPIC LITERAL " + Topic.PETITIONERS)).containsOnly("svc-intake");
    }

    @Test
    void oneServiceAloneMakesFeedsAndSaysReferralsOnThem() {
        assertThat(whoMay("CREATE TOPIC PREFIXED referrals.")).containsOnly("svc-case");
        assertThat(whoMay("WRITE TOPIC PREFIXED referrals.")).containsOnly("svc-case");
    }

    @Test
    void whateverIsSaidOrHeardOrPutAsideHasATopic() {
        var topics =
                TopicPlan.ofOneMachine().topics().stream().map(NewTopic::name).collect(Collectors.toSet());

        for (var party : Party.ALL) {
            assertThat(topics).containsAll(party.says()).containsAll(party.hears());
            assertThat(topics).containsAll(party.asides().toList());
        }
    }

    @Test
    void factsAreKeptForEverAndPersonsCanBeForgotten() {
        assertThat(settingsOf(Topic.CASES)).contains("retention.ms=-1");
        assertThat(settingsOf(Topic.PETITIONERS)).contains("cleanup.policy=compact");
    }

    private static String settingsOf(String name) {
        return TopicPlan.ofOneMachine().topics().stream()
                .filter(topic -> topic.name().equals(name))
                .map(topic -> topic.configs().toString())
                .collect(Collectors.joining());
    }

    private Set<String> of(String login) {
        return rights.bindings().stream()
                .filter(right -> right.entry().principal().equals("User:" + login))
                .map(RightsTests::words)
                .collect(Collectors.toSet());
    }

    private Set<String> whoMay(String words) {
        return rights.bindings().stream()
                .filter(right -> words(right).equals(words))
                .map(right -> right.entry().principal().substring("User:".length()))
                .collect(Collectors.toSet());
    }

    private static String words(AclBinding right) {
        var pattern = right.pattern();
        return "%s %s %s %s"
                .formatted(right.entry().operation(), pattern.resourceType(), pattern.patternType(), pattern.name());
    }
}
