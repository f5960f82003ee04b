package org.xinfang.local.compose;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoCredential;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.xinfang.local.runner.installation.Secrets;
import org.xinfang.local.runner.service.Service;
import org.xinfang.local.runner.service.Settings;
import org.xinfang.local.servers.ReplicaSet;

/**
 * The users of the databases: each service may read and write its own and nothing else; who backs up may do everything.
 *
 * <p>They are made with the key of the replica set, which needs no user to exist before it.
 */
record DatabaseUsers(ServerAddress mongod, MongoCredential key) {

    static final String ADMINISTRATOR = "administrator";

    private static final Duration PRIMARY_WITHIN = Duration.ofMinutes(3);
    private static final int ALREADY_EXISTS = 51_003;

    void make(Secrets secrets) throws InterruptedException {
        awaitPrimary();
        var settings = MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.hosts(List.of(mongod)))
                .credential(key)
                .build();
        try (var client = MongoClients.create(settings)) {
            var admin = client.getDatabase("admin");
            user(
                    admin,
                    ADMINISTRATOR,
                    secrets.password("mongod." + ADMINISTRATOR),
                    new Document("role", "root").append("db", "admin"));
            for (var service : Service.values()) {
                if (service != Service.GATEWAY) {
                    var login = "svc-" + service.label();
                    var own = new Document("role", "readWrite").append("db", Settings.database(service));
                    user(admin, login, secrets.password("mongod." + login), own);
                }
            }
        }
    }

    private static void user(MongoDatabase admin, String name, String password, Document role) {
        var rest = new Document("pwd", password).append("roles", List.of(role));
        try {
            admin.runCommand(with("createUser", name, rest));
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != ALREADY_EXISTS) {
                throw e;
            }
            admin.runCommand(with("updateUser", name, rest));
        }
    }

    private static Document with(String command, String name, Document rest) {
        var whole = new Document(command, name);
        whole.putAll(rest);
        return whole;
    }

    private void awaitPrimary() throws InterruptedException {
        var set = new ReplicaSet(mongod, key);
        var giveUp = System.nanoTime() + PRIMARY_WITHIN.toNanos();
        while (!set.isWritable()) {
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException("mongod at %s became no primary".formatted(mongod));
            }
            Thread.sleep(200);
        }
    }
}
