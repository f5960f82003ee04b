package org.xinfang.local.runner;

import java.io.IOException;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.xinfang.local.region.Region;
import org.xinfang.local.runner.installation.Installation;
import org.xinfang.local.runner.installation.Ports;
import org.xinfang.local.runner.installation.Secrets;
import org.xinfang.local.runner.process.Component;
import org.xinfang.local.runner.service.Settings;

/** All that makes up the platform on this machine. */
record Platform(
        Installation installation,
        Ports ports,
        Secrets secrets,
        Region region,
        Backing backing,
        Identity identity,
        Printer printer,
        Services services,
        HttpClient http) {

    static Platform of(Installation installation, Progress progress) {
        var ports = Ports.of(System::getenv);
        var secrets = new Secrets(installation.secrets(), new SecureRandom());
        var region = Region.ofTheDemonstration();
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        var printer = new Printer(installation, ports);
        var settings = new Settings(ports, secrets, printer.letters(), region.root());
        return new Platform(
                installation,
                ports,
                secrets,
                region,
                new Backing(installation, ports, secrets, progress),
                new Identity(installation, ports, secrets, region, http),
                printer,
                new Services(installation, ports, settings, http),
                http);
    }

    /** As far as they are built; in an order in which each comes after those it leans on. */
    List<Component> components() {
        var components = new ArrayList<>(List.of(backing.mongod(), backing.kafka(), identity.keycloak()));
        if (printer.isPossible()) {
            components.add(printer.component());
        }
        components.addAll(services.components());
        return components;
    }

    String setUpBroker() throws ExecutionException, InterruptedException {
        return backing.setUpBroker(region);
    }

    String loadRegion() throws InterruptedException, IOException {
        return identity.loadRegion();
    }
}
