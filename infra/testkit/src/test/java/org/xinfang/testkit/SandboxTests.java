package org.xinfang.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SandboxTests {

    @RegisterExtension
    static final Sandbox sandbox = Sandbox.open();

    private final Sandbox neighbour = Sandbox.open();

    @Test
    void hasADatabaseOfItsOwn() {
        sandbox.database().getCollection("cases").insertOne(new Document("_id", "清河"));

        assertThat(sandbox.database().getCollection("cases").countDocuments()).isEqualTo(1);
        assertThat(neighbour.database().getCollection("cases").countDocuments()).isZero();
    }

    @Test
    void hasTopicsOfItsOwn() {
        sandbox.createTopics("cases.v1");
        neighbour.createTopics("cases.v1");
        sandbox.send("cases.v1", "case-1", "{}".getBytes(UTF_8));

        assertThat(sandbox.records("cases.v1", 1))
                .extracting(record -> record.key())
                .containsExactly("case-1");
        assertThat(neighbour.consumer("cases.v1").poll(Duration.ofMillis(200))).isEmpty();
    }
}
