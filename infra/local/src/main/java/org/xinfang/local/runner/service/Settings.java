package org.xinfang.local.runner.service;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xinfang.local.runner.installation.Places;
import org.xinfang.local.runner.installation.Port;
import org.xinfang.local.runner.installation.Secrets;
import org.xinfang.local.servers.KafkaSecurity;

/** What each service is told of its surroundings, over what it knows by itself. */
public record Settings(Places places, Secrets secrets, Letters letters, String root) {

    private static final String REALM = "/auth/realms/xinfang";

    /** Where letters go: to a printer, or as files into the folder when there is none. */
    public record Letters(Path folder, Optional<URI> printer) {}

    public Map<String, String> of(Service service) {
        var settings = new TreeMap<String, String>();
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", Integer.toString(places.of(service.port())));
        switch (service) {
            case GATEWAY -> gateway(settings);
            case ACCOUNTABILITY -> common(settings, service);
            case INTAKE -> {
                common(settings, service);
                sealing(settings);
            }
            case CASE -> {
                common(settings, service);
                sealing(settings);
                identity(settings);
            }
            case NOTIFICATION -> {
                common(settings, service);
                sealing(settings);
                couriers(settings);
            }
        }
        return settings;
    }

    private void common(Map<String, String> settings, Service service) {
        settings.put(
                "spring.mongodb.uri",
                "mongodb://%s/%s?replicaSet=xinfang".formatted(places.address(Port.MONGOD), database(service)));
        kafka(settings, "svc-" + service.label());
        settings.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", places.publicUrl() + REALM);
        settings.put(
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
                places.url(Port.KEYCLOAK) + REALM + "/protocol/openid-connect/certs");
        settings.put("xinfang.namespace", "");
        settings.put("xinfang.region.zone", "Asia/Shanghai");
        settings.put("xinfang.region.root", root);
    }

    public static String database(Service service) {
        return service == Service.CASE ? "cases" : service.label();
    }

    private void kafka(Map<String, String> settings, String login) {
        var client = KafkaSecurity.Scram.clientProperties(
                places.address(Port.KAFKA), login, secrets.password("kafka." + login));
        client.forEach((name, value) -> settings.put(
                name.equals("bootstrap.servers") ? "spring.kafka.bootstrap-servers" : "spring.kafka.properties." + name,
                value.toString()));
    }

    private void sealing(Map<String, String> settings) {
        settings.put("xinfang.sealing.key-id", "local-1");
        settings.put("xinfang.sealing.key", secrets.key("sealing.key", 16));
        settings.put("xinfang.sealing.index-key", secrets.key("sealing.index-key", 32));
    }

    private void identity(Map<String, String> settings) {
        settings.put("xinfang.keycloak.url", places.url(Port.KEYCLOAK) + "/auth");
        settings.put("xinfang.keycloak.realm", "xinfang");
        settings.put("xinfang.keycloak.client-id", "svc-case");
        settings.put("xinfang.keycloak.client-secret", secrets.password("client.svc-case"));
    }

    private void couriers(Map<String, String> settings) {
        settings.put("xinfang.sms.carriers[0].name", "simulator");
        settings.put("xinfang.sms.carriers[0].host", "127.0.0.1");
        settings.put("xinfang.sms.carriers[0].port", Integer.toString(places.of(Port.SMS)));
        settings.put("xinfang.sms.carriers[0].system-id", "xinfang");
        // SMPP allows eight characters.
        settings.put("xinfang.sms.carriers[0].password", "xinfang");
        // What is demonstrated at night is to be seen at night.
        // A demonstration in which a part is killed should not wait ten minutes for the simulator's word.
        settings.put("xinfang.sms.unknown-after", "20s");
        settings.put("xinfang.sms.lease", "15s");
        settings.put("xinfang.sms.quiet-from", "00:00");
        settings.put("xinfang.sms.quiet-until", "00:00");
        settings.put("xinfang.letters.folder", letters.folder().toString());
        letters.printer().ifPresent(printer -> settings.put("xinfang.letters.printer-uri", printer.toString()));
        settings.put("xinfang.letters.lookup-page", places.publicUrl() + "/query?number=");
    }

    private void gateway(Map<String, String> settings) {
        settings.put("xinfang.gateway.public-url", places.publicUrl());
        for (var port : new Port[] {Port.INTAKE, Port.CASE, Port.ACCOUNTABILITY, Port.NOTIFICATION, Port.KEYCLOAK}) {
            settings.put("xinfang.gateway.services." + port.label(), places.url(port));
        }
        // Whoever is on this machine comes from one address, a demonstration with hundreds of petitions too.
        for (var limit : List.of("submissions", "lookups")) {
            settings.put("xinfang.gateway.limits.%s.permits".formatted(limit), "1000000");
            settings.put("xinfang.gateway.limits.%s.window".formatted(limit), "1m");
        }
    }
}
