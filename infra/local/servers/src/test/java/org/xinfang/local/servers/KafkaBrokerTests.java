package org.xinfang.local.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfang.local.servers.KafkaSecurity.Scram;

class KafkaBrokerTests {

    private static final String DEPARTMENT = "dept-990101.zrzy";
    private static final String FEED = "referrals.990101.zrzy.v1";

    @TempDir
    private static Path folder;

    private static KafkaBroker broker;

    @BeforeAll
    static void start() {
        broker = new KafkaBroker(new KafkaBroker.Settings(
                ServerFiles.here().kafkaLibraries(),
                folder.resolve("data"),
                folder.resolve("kafka.log"),
                0,
                0,
                List.of("-Xmx384m"),
                new Scram("admin", "secret-of-the-broker"),
                Lifespan.ENDS_WITH_US));
        broker.start();
    }

    /** The orderly end is also what writes the archive that makes the next start fast. */
    @AfterAll
    static void stop() {
        broker.stop();
    }

    @Test
    void refusesAWrongPassword() {
        assertThatThrownBy(() -> topics(clientOf("admin", "guessed")))
                .hasCauseInstanceOf(SaslAuthenticationException.class);
    }

    @Test
    void refusesAKnownUserWhatNoRuleAllows() throws Exception {
        try (var admin = Admin.create(broker.adminProperties())) {
            admin.createTopics(List.of(new NewTopic(FEED, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
            var credential = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
            admin.alterUserScramCredentials(List.of(
                            new UserScramCredentialUpsertion(DEPARTMENT, credential, "secret-of-the-department")))
                    .all()
                    .get();
        }
        try (var department = Admin.create(clientOf(DEPARTMENT, "secret-of-the-department"))) {
            assertThatThrownBy(() -> department
                            .describeTopics(List.of(FEED))
                            .allTopicNames()
                            .get())
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    void keepsItsTopicsAndUsersThroughAKill() throws Exception {
        try (var admin = Admin.create(broker.adminProperties())) {
            admin.createTopics(List.of(new NewTopic("cases.v1", Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
        broker.kill();
        broker.start();

        assertThat(topics(broker.adminProperties())).contains("cases.v1");
    }

    private static Iterable<String> topics(Map<String, Object> client) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(client)) {
            return admin.listTopics().names().get();
        }
    }

    private static Map<String, Object> clientOf(String user, String password) {
        return Scram.clientProperties(broker.bootstrap(), user, password);
    }
}
