package org.xinfang.local.runner.parts;

import java.io.IOException;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.xinfang.local.region.Region;
import org.xinfang.local.runner.installation.Installation;
import org.xinfang.local.runner.installation.Port;
import org.xinfang.local.runner.installation.Ports;
import org.xinfang.local.runner.installation.Secrets;
import org.xinfang.local.runner.process.Component;
import org.xinfang.local.runner.service.Settings;
import org.xinfang.local.runner.steps.Progress;

/** All that makes up the platform on this machine. */
public final class Platform {

    private final Installation installation;
    private final Ports ports;
    private final Region region = Region.ofTheDemonstration();
    private final Logins logins;
    private final Backing backing;
    private final Identity identity;
    private final Printer printer;
    private final Services services;

    public Platform(Installation installation, Progress progress) {
        var secrets = new Secrets(installation.secrets(), new SecureRandom());
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        this.installation = installation;
        this.ports = Ports.of(System::getenv);
        this.logins = new Logins(region, secrets);
        this.backing = new Backing(installation, ports, secrets, progress);
        this.identity = new Identity(installation, ports, secrets, region, http);
        this.printer = new Printer(installation, ports);
        var settings = new Settings(ports, secrets, printer.letters(), region.root());
        this.services = new Services(installation, ports, settings, http);
    }

    public Installation installation() {
        return installation;
    }

    public Ports ports() {
        return ports;
    }

    public Logins logins() {
        return logins;
    }

    /** Where letters go, in words for the person who looks for one. */
    public String letters() {
        return printer.isPossible()
                ? "%s (printed over IPP, port %d)".formatted(printer.spool(), ports.of(Port.PRINTER))
                : "%s (left as files: there is no IPP printer here)".formatted(printer.spool());
    }

    /** As far as they are built; in an order in which each comes after those it leans on. */
    public List<Component> components() {
        var components = new ArrayList<>(List.of(backing.mongod(), backing.kafka(), identity.keycloak()));
        if (printer.isPossible()) {
            components.add(printer.component());
        }
        components.addAll(services.components());
        return components;
    }

    public String setUpBroker() throws ExecutionException, InterruptedException {
        return backing.setUpBroker(region);
    }

    public String loadRegion() throws InterruptedException, IOException {
        return identity.loadRegion();
    }
}
