package org.xinfang.local.compose;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClients;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.xinfang.contracts.Topic;
import org.xinfang.local.runner.installation.Port;
import org.xinfang.local.runner.kafka.Rights;
import org.xinfang.local.runner.service.Service;
import org.xinfang.local.runner.service.Settings;
import org.xinfang.local.servers.KafkaSecurity.Scram;

/**
 * Tries what is forbidden: every department on every topic but its own feed, every service on every database but its
 * own. Ends with a fault when anything is let through, or when somebody is kept from what is his.
 */
final class Trespass {

    private final Installed installed;
    private int refusals;

    private Trespass(Installed installed) {
        this.installed = installed;
    }

    static void main() throws Exception {
        var trespass = new Trespass(Installed.here());
        trespass.topics();
        trespass.databases();
        System.out.printf("Refused %d times, as it should be.%n", trespass.refusals);
    }

    private void topics() throws Exception {
        var broker = new Broker(installed);
        var logins = broker.logins();
        var topics = topics(broker.administrator());
        for (var department : installed.region().departments()) {
            var login = Rights.departmentLogin(department);
            var client = new HashMap<>(Scram.clientProperties(
                    installed.places().address(Port.KAFKA), login, logins.getOrDefault(login, "")));
            try (var consumer = new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
                for (var topic : topics) {
                    judge(login, topic, sees(consumer, topic), topic.equals(Topic.referrals(department)));
                }
            }
        }
    }

    private static List<String> topics(Map<String, Object> administrator) throws Exception {
        try (var admin = Admin.create(administrator)) {
            return List.copyOf(admin.listTopics().names().get());
        }
    }

    /** Whoever may neither read nor write a topic is not even told that there is one. */
    private static boolean sees(KafkaConsumer<?, ?> consumer, String topic) {
        try {
            return !consumer.partitionsFor(topic).isEmpty();
        } catch (TopicAuthorizationException refused) {
            return false;
        }
    }

    private void databases() {
        for (var service : List.of(Service.INTAKE, Service.CASE, Service.ACCOUNTABILITY, Service.NOTIFICATION)) {
            var uri = new ServiceSettings(installed).of(service).getOrDefault("spring.mongodb.uri", "");
            try (var client = MongoClients.create(uri)) {
                for (var name : List.of("intake", "cases", "accountability", "notification", "admin", "local")) {
                    boolean reads;
                    try {
                        var _ = client.getDatabase(name).listCollectionNames().first();
                        reads = true;
                    } catch (MongoCommandException refused) {
                        reads = false;
                    }
                    judge("svc-" + service.label(), name, reads, name.equals(Settings.database(service)));
                }
            }
        }
    }

    private void judge(String who, String what, boolean does, boolean may) {
        if (does != may) {
            throw new IllegalStateException(
                    does ? "%s reaches %s".formatted(who, what) : "%s is kept from %s".formatted(who, what));
        }
        refusals += may ? 0 : 1;
    }
}
