package org.xinfang.local.compose;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.xinfang.local.runner.installation.Port;
import org.xinfang.local.runner.service.Service;
import org.xinfang.local.runner.service.Settings;

/** What a service is told in its container, where it differs from a service on a laptop. */
record ServiceSettings(Installed installed) {

    Map<String, String> of(Service service) {
        var places = installed.places();
        // By the name that its name service gives it, for it answers under no other.
        var printer = URI.create("ipp://printer.local:%d/ipp/print".formatted(places.of(Port.PRINTER)));
        var letters = new Settings.Letters(
                Path.of("/letters"), installed.isDemonstration() ? Optional.of(printer) : Optional.empty());
        var settings = new Settings(
                        places, installed.secrets(), letters, installed.region().root())
                .of(service);
        settings.put("server.address", "0.0.0.0");
        // Health and figures of its own, on a port that no route leads to.
        settings.put("management.server.port", "8079");
        settings.put("management.server.ssl.enabled", "false");
        if (service != Service.GATEWAY) {
            settings.put("spring.mongodb.uri", mongodUri(service));
        }
        switch (service) {
            case GATEWAY -> gateway(settings);
            case NOTIFICATION -> couriers(settings);
            case CASE -> settings.put("xinfang.cases.review-organ", installed.county() + "人民政府");
            case INTAKE, ACCOUNTABILITY -> {}
        }
        return settings;
    }

    private String mongodUri(Service service) {
        var login = "svc-" + service.label();
        return "mongodb://%s:%s@%s/%s?replicaSet=xinfang&authSource=admin"
                .formatted(
                        login,
                        installed.secrets().password("mongod." + login),
                        installed.places().address(Port.MONGOD),
                        Settings.database(service));
    }

    private void gateway(Map<String, String> settings) {
        if (Files.exists(installed.folder().resolve("own/certificate.pem"))) {
            settings.put("server.ssl.certificate", "/config/certificate.pem");
            settings.put("server.ssl.certificate-private-key", "/config/key.pem");
        } else {
            settings.put("server.ssl.key-store", "/config/tls.p12");
            settings.put("server.ssl.key-store-password", installed.secrets().password("gateway.tls"));
        }
        if (!installed.isDemonstration()) {
            settings.keySet().removeIf(name -> name.startsWith("xinfang.gateway.limits."));
        }
    }

    /** Who carries a real office's messages, only the office knows: it says so in a file of its own. */
    private void couriers(Map<String, String> settings) {
        if (installed.isDemonstration()) {
            settings.put("xinfang.sms.carriers[0].host", Port.SMS.label());
        } else {
            settings.keySet().removeIf(name -> name.startsWith("xinfang.sms."));
        }
    }
}
