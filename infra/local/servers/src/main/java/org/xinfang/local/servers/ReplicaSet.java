package org.xinfang.local.servers;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.connection.ClusterConnectionMode;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** The one-member replica set: brought into being at the first start, led back to its member after a change of port. */
final class ReplicaSet {

    static final String NAME = "xinfang";

    private static final int NOT_YET_INITIALIZED = 94;

    private final int port;
    private final String host;

    ReplicaSet(int port) {
        this.port = port;
        this.host = "127.0.0.1:" + port;
    }

    /** Whether the member is the primary; until then each question takes the set one step further towards it. */
    boolean isWritable() {
        try (var client = connect()) {
            var admin = client.getDatabase("admin");
            if (admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary", false)) {
                return true;
            }
            settle(admin);
            return false;
        } catch (MongoException e) {
            return false;
        }
    }

    private void settle(MongoDatabase admin) {
        try {
            var config = admin.runCommand(new Document("replSetGetConfig", 1)).get("config", Document.class);
            var member = config.getList("members", Document.class).getFirst();
            if (!host.equals(member.getString("host"))) {
                member.put("host", host);
                config.put("version", config.getInteger("version", 0) + 1);
                admin.runCommand(new Document("replSetReconfig", config).append("force", true));
            }
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != NOT_YET_INITIALIZED) {
                throw e;
            }
            var member = new Document("_id", 0).append("host", host);
            var config = new Document("_id", NAME).append("members", List.of(member));
            admin.runCommand(new Document("replSetInitiate", config));
        }
    }

    private MongoClient connect() {
        return MongoClients.create(MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.mode(ClusterConnectionMode.SINGLE)
                        .hosts(List.of(new ServerAddress("127.0.0.1", port)))
                        .serverSelectionTimeout(500, TimeUnit.MILLISECONDS))
                .build());
    }
}
