package org.xinfang.local.compose;

import com.mongodb.MongoCredential;
import com.mongodb.ServerAddress;
import java.nio.file.Files;
import org.apache.kafka.clients.admin.Admin;
import org.xinfang.local.runner.installation.Port;
import org.xinfang.local.runner.kafka.BrokerSetup;
import org.xinfang.local.runner.kafka.Party;
import org.xinfang.local.runner.kafka.Rights;
import org.xinfang.local.runner.kafka.TopicPlan;

/** Brings database and broker to what is planned: users, logins, topics, rights. Done twice, nothing changes. */
final class Setup {

    private final Installed installed;

    private Setup(Installed installed) {
        this.installed = installed;
    }

    static void main() throws Exception {
        var setup = new Setup(Installed.here());
        setup.databases();
        setup.broker();
    }

    private void databases() throws Exception {
        var places = installed.places();
        var key = Files.readString(installed.mongodKey()).strip().toCharArray();
        new DatabaseUsers(
                        new ServerAddress(Port.MONGOD.label(), places.of(Port.MONGOD)),
                        MongoCredential.createCredential("__system", "local", key))
                .make(installed.secrets());
        System.out.println("The databases have their users.");
    }

    private void broker() throws Exception {
        var plan = TopicPlan.ofOneMachine();
        var rights = new Rights(Party.ALL, installed.region().departments());
        var broker = new Broker(installed);
        try (var admin = Admin.create(broker.administrator())) {
            var setup = new BrokerSetup(admin);
            setup.logins(broker.logins());
            setup.topics(plan);
            setup.rights(rights);
        }
        System.out.printf(
                "The broker has its %d topics and %d rights.%n",
                plan.topics().size(), rights.bindings().size());
    }
}
