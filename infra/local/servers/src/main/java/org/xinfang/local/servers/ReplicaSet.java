package org.xinfang.local.servers;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoCredential;
import com.mongodb.MongoException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.connection.ClusterConnectionMode;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The one-member replica set: brought into being at the first start, led back to its member after a change of port. */
public final class ReplicaSet {

    public static final String NAME = "xinfang";

    private static final int NOT_YET_INITIALIZED = 94;

    private final ServerAddress member;
    private final @Nullable MongoCredential credential;

    /** A member of this machine, where nobody is asked who he is. */
    public ReplicaSet(int port) {
        this(new ServerAddress("127.0.0.1", port), null);
    }

    /** A member under the address at which its clients find it, and itself, too. */
    public ReplicaSet(ServerAddress member, @Nullable MongoCredential credential) {
        this.member = member;
        this.credential = credential;
    }

    /** Whether the member is the primary; until then each question takes the set one step further towards it. */
    public boolean isWritable() {
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
        var host = member.toString();
        try {
            var config = admin.runCommand(new Document("replSetGetConfig", 1)).get("config", Document.class);
            var only = config.getList("members", Document.class).getFirst();
            if (!host.equals(only.getString("host"))) {
                only.put("host", host);
                config.put("version", config.getInteger("version", 0) + 1);
                admin.runCommand(new Document("replSetReconfig", config).append("force", true));
            }
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != NOT_YET_INITIALIZED) {
                throw e;
            }
            var only = new Document("_id", 0).append("host", host);
            var config = new Document("_id", NAME).append("members", List.of(only));
            admin.runCommand(new Document("replSetInitiate", config));
        }
    }

    private MongoClient connect() {
        var settings = MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.mode(ClusterConnectionMode.SINGLE)
                        .hosts(List.of(member))
                        .serverSelectionTimeout(500, TimeUnit.MILLISECONDS));
        if (credential != null) {
            settings.credential(credential);
        }
        return MongoClients.create(settings.build());
    }
}
