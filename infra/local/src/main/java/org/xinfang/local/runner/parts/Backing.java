package org.xinfang.local.runner.parts;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.xinfang.local.region.Region;
import org.xinfang.local.runner.installation.Installation;
import org.xinfang.local.runner.installation.Port;
import org.xinfang.local.runner.installation.Ports;
import org.xinfang.local.runner.installation.Secrets;
import org.xinfang.local.runner.kafka.BrokerSetup;
import org.xinfang.local.runner.kafka.Party;
import org.xinfang.local.runner.kafka.Rights;
import org.xinfang.local.runner.kafka.TopicPlan;
import org.xinfang.local.runner.process.Component;
import org.xinfang.local.runner.process.Fingerprint;
import org.xinfang.local.runner.process.Health;
import org.xinfang.local.runner.process.Part;
import org.xinfang.local.runner.process.Program;
import org.xinfang.local.runner.service.Java;
import org.xinfang.local.runner.steps.Progress;
import org.xinfang.local.servers.KafkaBroker;
import org.xinfang.local.servers.KafkaSecurity;
import org.xinfang.local.servers.Lifespan;
import org.xinfang.local.servers.Mongod;
import org.xinfang.local.servers.MongodBinary;
import org.xinfang.local.servers.ServerFiles;

/** The servers that the services stand on: database and broker. */
record Backing(Installation installation, Ports ports, Secrets secrets, Progress progress) {

    private static final double MONGOD_CACHE_GIGABYTES = 0.3;
    private static final List<String> KAFKA_OPTIONS = Java.options(320);
    private static final String ADMINISTRATOR = "admin";

    Component mongod() {
        var named = System.getenv().getOrDefault("XINFANG_MONGOD", "");
        return new Component(
                Part.MONGOD,
                "mongod %s %s".formatted(ports.of(Port.MONGOD), named),
                () -> Program.of(new Mongod(new Mongod.Settings(
                        binary(),
                        installation.data("mongod"),
                        installation.log("mongod"),
                        ports.of(Port.MONGOD),
                        MONGOD_CACHE_GIGABYTES,
                        Lifespan.OUTLIVES_US))),
                Health.listens(ports.of(Port.MONGOD)));
    }

    private Path binary() {
        var binary = MongodBinary.find(installation.home().resolve("mongod"));
        progress.say("  " + binary);
        return binary.path();
    }

    Component kafka() {
        return new Component(
                Part.KAFKA,
                Fingerprint.of(
                        "%s %s %s".formatted(ports.of(Port.KAFKA), ports.of(Port.KAFKA_CONTROLLER), KAFKA_OPTIONS)),
                () -> Program.of(new KafkaBroker(new KafkaBroker.Settings(
                        ServerFiles.of(installation.repository()).kafkaLibraries(),
                        installation.data("kafka"),
                        installation.log("kafka"),
                        ports.of(Port.KAFKA),
                        ports.of(Port.KAFKA_CONTROLLER),
                        KAFKA_OPTIONS,
                        administrator(),
                        Lifespan.OUTLIVES_US))),
                Health.listens(ports.of(Port.KAFKA)));
    }

    /** Logins, topics and rights on a broker that answers. */
    String setUpBroker(Region region) throws ExecutionException, InterruptedException {
        var plan = TopicPlan.ofOneMachine();
        var rights = new Rights(Party.ALL, region.departments());
        try (var admin = Admin.create(administrator().clientProperties(ports.address(Port.KAFKA)))) {
            var setup = new BrokerSetup(admin);
            setup.logins(logins(region));
            setup.topics(plan);
            setup.rights(rights);
        }
        return "%d topics, %d rights"
                .formatted(plan.topics().size(), rights.bindings().size());
    }

    private Map<String, String> logins(Region region) {
        var logins = new HashMap<String, String>();
        Party.ALL.forEach(party -> logins.put(party.login(), secrets.password("kafka." + party.login())));
        region.departments().stream()
                .map(Rights::departmentLogin)
                .forEach(login -> logins.put(login, secrets.password("kafka." + login)));
        return logins;
    }

    private KafkaSecurity administrator() {
        return new KafkaSecurity.Scram(ADMINISTRATOR, secrets.password("kafka." + ADMINISTRATOR));
    }
}
