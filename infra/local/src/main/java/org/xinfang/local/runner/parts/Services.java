package org.xinfang.local.runner.parts;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfang.local.runner.installation.Installation;
import org.xinfang.local.runner.installation.Port;
import org.xinfang.local.runner.installation.Ports;
import org.xinfang.local.runner.installation.PrivateFile;
import org.xinfang.local.runner.process.Component;
import org.xinfang.local.runner.process.Fingerprint;
import org.xinfang.local.runner.process.Health;
import org.xinfang.local.runner.process.Part;
import org.xinfang.local.runner.process.Program;
import org.xinfang.local.runner.service.BootJar;
import org.xinfang.local.runner.service.Java;
import org.xinfang.local.runner.service.Service;
import org.xinfang.local.runner.service.Settings;
import org.xinfang.local.runner.service.SettingsFile;
import org.xinfang.local.servers.ChildProcess;
import org.xinfang.local.servers.Lifespan;

/** The processes that are ours, as far as they are built. */
record Services(Installation installation, Ports ports, Settings settings, HttpClient http) {

    private static final int SIMULATOR_HEAP_MEGABYTES = 64;
    private static final Duration READY_WITHIN = Duration.ofMinutes(5);

    List<Component> components() {
        var components = new ArrayList<Component>();
        simulator().ifPresent(components::add);
        for (var service : Service.values()) {
            BootJar.of(target(service), service.module()).ifPresent(jar -> components.add(component(service, jar)));
        }
        return components;
    }

    private Component component(Service service, BootJar jar) {
        var file = installation.configuration().resolve(service.label() + ".properties");
        var text = new SettingsFile(settings.of(service)).text();
        var health = Health.answers(http, ports.url(service.port()) + "/actuator/health");
        return new Component(
                service.part(),
                Fingerprint.of(jar.stamp() + Java.options(service.heapMegabytes()) + text),
                () -> {
                    new PrivateFile(file).write(text);
                    var unpacked = jar.unpackedIn(installation.unpacked(service.label()));
                    var arguments = List.of("--spring.config.additional-location=" + file.toUri());
                    return java(service.part(), Java.command(service.heapMegabytes(), unpacked, arguments), health);
                },
                health);
    }

    /** The message centre that stands in for the carriers. */
    private Optional<Component> simulator() {
        var health = Health.listens(ports.of(Port.SMS));
        return BootJar.simulator(target(Service.NOTIFICATION))
                .map(jar -> new Component(
                        Part.SMS,
                        Fingerprint.of(new BootJar(jar).stamp() + String.join(" ", simulatorArguments())),
                        () -> java(Part.SMS, Java.command(SIMULATOR_HEAP_MEGABYTES, jar, simulatorArguments()), health),
                        health));
    }

    private List<String> simulatorArguments() {
        return List.of(
                "--smpp-port=" + ports.of(Port.SMS),
                "--http-port=" + ports.of(Port.SMS_PAGE),
                "--letters=" + settings.letters().folder());
    }

    /** Fewer arenas: native memory would otherwise grow with the number of threads. */
    private Program java(Part part, List<String> command, Health health) {
        return Program.of(
                new ChildProcess(
                        part.label(),
                        command,
                        Map.of("MALLOC_ARENA_MAX", "2"),
                        installation.log(part.label()),
                        Lifespan.OUTLIVES_US),
                health,
                READY_WITHIN);
    }

    private Path target(Service service) {
        return installation.repository().resolve(service.module()).resolve("target");
    }
}
