package org.xinfang.local.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xinfang.local.runner.installation.Port;
import org.xinfang.local.runner.installation.PrivateFile;
import org.xinfang.local.runner.installation.Template;
import org.xinfang.local.runner.parts.Logins;
import org.xinfang.local.runner.service.Service;
import org.xinfang.local.runner.service.SettingsFile;
import org.xinfang.local.servers.BrokerProperties;
import org.xinfang.local.servers.KafkaSecurity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what every container of an installation is told, each into a folder of its own that it alone is given.
 *
 * <p>Done at every start: secrets are made once, settings always anew. It runs as root in a container of its own, for
 * it gives each file to the user of the containers.
 */
final class Prepare {

    private static final int USER = 10_001;
    private static final Path REALM = Path.of("/opt/xinfang/realm.json");
    private static final String OF_THE_DEMONSTRATION = "xinfang-demo";

    private final Installed installed;
    private final Path config;

    private Prepare(Installed installed) {
        this.installed = installed;
        this.config = installed.folder().resolve("config");
    }

    static void main() throws Exception {
        new Prepare(Installed.here()).prepare();
    }

    /** Who sees to an installation may not read what its owner keeps for himself. */
    private void region() throws IOException {
        Files.createDirectories(config.resolve("region"));
        var own = installed.folder().resolve("own/region.json");
        if (Files.exists(own)) {
            write("region/region.json", Files.readString(own));
        }
    }

    private void prepare() throws IOException, InterruptedException {
        region();
        mongod();
        kafka();
        keycloak();
        certificate();
        // Made now, for later nobody may write them.
        new Broker(installed).logins();
        password("mongod." + DatabaseUsers.ADMINISTRATOR);
        for (var service : Service.values()) {
            write(
                    service.label() + "/application.properties",
                    new SettingsFile(new ServiceSettings(installed).of(service)).text());
            var own = installed.folder().resolve("own/%s.properties".formatted(service.label()));
            // Told last, so what an office says for itself stands over what is written here.
            write(
                    service.label() + "/own/application.properties",
                    Files.exists(own) ? SettingsFile.ascii(Files.readString(own)) : "");
        }
        var logins = installed.folder().resolve("logins.csv");
        new PrivateFile(logins).write(logins());
        handOver();
    }

    private String logins() {
        var region = installed.region();
        return !installed.isDemonstration()
                ? "login,password,office,role,name\nsystem-admin,%s,%s,system-admin,\n"
                        .formatted(password("login.system-admin"), region.root())
                : new Logins(region, installed.secrets()).csv();
    }

    private void mongod() {
        write("mongod/key", installed.secrets().key("mongod.key", 48).replace("=", "") + "\n");
    }

    private void kafka() {
        var security = new KafkaSecurity.Scram("admin", password("kafka.admin"));
        var place = new BrokerProperties.Place(
                "0.0.0.0", Port.KAFKA.label(), installed.places().of(Port.KAFKA));
        var properties =
                new BrokerProperties(Path.of("/data"), place, installed.places().of(Port.KAFKA_CONTROLLER), security);
        write("kafka/server.properties", properties.text());
        write("kafka/format.arguments", properties.formatFile(Path.of("/config/server.properties")));
    }

    private void keycloak() throws IOException {
        var password = password("postgres.keycloak");
        write("postgres/password", password);
        var settings = Map.of(
                "db-url", "jdbc:postgresql://postgres:5432/keycloak",
                "db-username", "keycloak",
                "db-password", password,
                "hostname", installed.places().publicUrl() + "/auth",
                "proxy-headers", "xforwarded",
                "http-enabled", "true",
                "cache", "local",
                "bootstrap-admin-username", "admin",
                "bootstrap-admin-password", password("keycloak.admin"));
        write("keycloak/keycloak.conf", new SettingsFile(settings).text());
        write("realm/xinfang-realm.json", realm());
    }

    private String realm() throws IOException {
        var root = installed.region().root();
        var values = new HashMap<>(
                Map.of("root", root, "public-url", installed.places().publicUrl()));
        values.put("login.system-admin", password("login.system-admin"));
        for (var client : List.of("svc-case", "xinfang-region")) {
            values.put("secret." + client, password("client." + client));
        }
        values.put("secret.dept-zrzy", password("client.dept-%s.zrzy".formatted(root)));
        var json = (ObjectNode) JsonMapper.shared().readTree(new Template(Files.readString(REALM)).filled(values));
        if (!installed.isDemonstration()) {
            inEarnest(json);
            json.put("displayName", installed.county() + "信访");
        }
        return JsonMapper.shared().writeValueAsString(json);
    }

    /** Nobody signs in past the sign-in page, and the first administrator changes the password that a file knows. */
    private static void inEarnest(ObjectNode realm) {
        ((ArrayNode) realm.get("clients")).removeIf(client -> {
            var id = client.get("clientId").stringValue();
            return id.equals(OF_THE_DEMONSTRATION) || id.startsWith("dept-");
        });
        for (var user : realm.get("users")) {
            if (user.has("credentials")) {
                ((ObjectNode) user).putArray("requiredActions").add("UPDATE_PASSWORD");
            }
        }
    }

    private void certificate() throws IOException, InterruptedException {
        var own = installed.folder().resolve("own");
        if (Files.exists(own.resolve("certificate.pem"))) {
            for (var file : List.of("certificate.pem", "key.pem")) {
                write("gateway/" + file, Files.readString(own.resolve(file)));
            }
            return;
        }
        var certificate = new Certificate(config.resolve("gateway/tls.p12"), password("gateway.tls"));
        certificate.makeFor(installed.host());
        var file = installed.folder().resolve("certificate.pem");
        Files.deleteIfExists(file);
        certificate.export(file);
    }

    private String password(String name) {
        return installed.secrets().password(name);
    }

    private void write(String name, String text) {
        new PrivateFile(config.resolve(name)).write(text);
    }

    /** Settings and secrets to the user of the containers, the rest to whoever owns the installation. */
    private void handOver() throws IOException {
        var owner = Files.getAttribute(installed.folder(), "unix:uid");
        for (var folder : List.of("config", "secrets")) {
            try (var paths = Files.walk(installed.folder().resolve(folder))) {
                for (var path : paths.toList()) {
                    Files.setAttribute(path, "unix:uid", USER);
                    Files.setAttribute(path, "unix:gid", USER);
                }
            }
        }
        for (var file : List.of("logins.csv", "certificate.pem")) {
            if (Files.exists(installed.folder().resolve(file))) {
                Files.setAttribute(installed.folder().resolve(file), "unix:uid", owner);
            }
        }
    }
}
