package org.xinfang.local.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongodTests {

    @TempDir
    private Path folder;

    @Test
    void keepsAMajorityWriteThroughAKillAndMovesToAnotherPort() {
        try (var mongod = new Mongod(settings())) {
            mongod.start();
            write(mongod, "清河");

            mongod.kill();
            assertThat(mongod.process().isAlive()).isFalse();

            mongod.start();
            assertThat(read(mongod)).containsExactly("清河");
        }
        try (var elsewhere = new Mongod(settings())) {
            elsewhere.start();
            assertThat(read(elsewhere)).containsExactly("清河");
        }
    }

    private Mongod.Settings settings() {
        var binary = MongodBinary.find(ServerFiles.checkout().resolve(".xinfang/mongod"))
                .path();
        return new Mongod.Settings(
                binary, folder.resolve("data"), folder.resolve("mongod.log"), 0, 0.25, Lifespan.ENDS_WITH_US);
    }

    private static void write(Mongod mongod, String id) {
        try (var client = MongoClients.create(mongod.uri("offices"))) {
            client.getDatabase("offices")
                    .getCollection("offices")
                    .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                    .insertOne(new Document("_id", id));
        }
    }

    private static Iterable<String> read(Mongod mongod) {
        try (var client = MongoClients.create(mongod.uri("offices"))) {
            return client.getDatabase("offices")
                    .getCollection("offices")
                    .distinct("_id", String.class)
                    .into(new ArrayList<>());
        }
    }
}
