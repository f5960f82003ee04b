package org.xinfang.testkit.keeper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.xinfang.local.servers.KafkaBroker;
import org.xinfang.local.servers.KafkaSecurity;
import org.xinfang.local.servers.Keycloak;
import org.xinfang.local.servers.Lifespan;
import org.xinfang.local.servers.Mongod;
import org.xinfang.local.servers.MongodBinary;
import org.xinfang.local.servers.ServerFiles;

/** Servers as our own child processes, over files in the build's folder. */
record Processes(Path folder, Path checkout) implements Origin {

    @Override
    public Running mongod() {
        var binary = MongodBinary.find(checkout.resolve(".xinfang/mongod")).path();
        var mongod = new Mongod(new Mongod.Settings(
                binary, folder.resolve("mongod"), folder.resolve("mongod.log"), 0, 0.25, Lifespan.ENDS_WITH_US));
        mongod.start();
        return new Running(mongod.uri(""), mongod::kill);
    }

    @Override
    public Running kafka() {
        var kafka = new KafkaBroker(new KafkaBroker.Settings(
                ServerFiles.of(checkout).kafkaLibraries(),
                folder.resolve("kafka"),
                folder.resolve("kafka.log"),
                0,
                0,
                List.of("-Xmx384m", "-XX:TieredStopAtLevel=1"),
                new KafkaSecurity.Open(),
                Lifespan.ENDS_WITH_US));
        kafka.start();
        return new Running(kafka.bootstrap(), kafka::kill);
    }

    @Override
    public Running keycloak() {
        var keycloak = new Keycloak(new Keycloak.Settings(
                ServerFiles.of(checkout).keycloakArchive(),
                // Kept from build to build: it holds what was unpacked and built, and no data.
                checkout.resolve(".xinfang/keycloak-of-tests"),
                folder.resolve("keycloak"),
                folder.resolve("keycloak.log"),
                0,
                PUBLIC_URL,
                Optional.empty(),
                ADMINISTRATOR,
                List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                Lifespan.ENDS_WITH_US));
        keycloak.start();
        return new Running(keycloak.url(), keycloak::kill);
    }
}
