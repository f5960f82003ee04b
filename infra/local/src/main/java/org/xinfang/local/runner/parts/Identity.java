package org.xinfang.local.runner.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfang.local.region.Region;
import org.xinfang.local.region.RegionLoader;
import org.xinfang.local.runner.installation.Installation;
import org.xinfang.local.runner.installation.Port;
import org.xinfang.local.runner.installation.Ports;
import org.xinfang.local.runner.installation.PrivateFile;
import org.xinfang.local.runner.installation.Secrets;
import org.xinfang.local.runner.installation.Template;
import org.xinfang.local.runner.process.Component;
import org.xinfang.local.runner.process.Fingerprint;
import org.xinfang.local.runner.process.Health;
import org.xinfang.local.runner.process.Part;
import org.xinfang.local.runner.process.Program;
import org.xinfang.local.runner.service.Java;
import org.xinfang.local.servers.Keycloak;
import org.xinfang.local.servers.Lifespan;
import org.xinfang.local.servers.ServerFiles;

/** Keycloak with the realm of the platform, and the region's people in it. */
record Identity(Installation installation, Ports ports, Secrets secrets, Region region, HttpClient http) {

    private static final String LOADER = "xinfang-region";
    /** Without the second compiler a start takes half the work, which a login or two never pays back. */
    private static final List<String> JVM_OPTIONS = Java.options(384);

    Component keycloak() {
        return new Component(
                Part.KEYCLOAK,
                Fingerprint.of("%d %s %s".formatted(ports.of(Port.KEYCLOAK), ports.publicUrl(), JVM_OPTIONS)),
                () -> Program.of(new Keycloak(new Keycloak.Settings(
                        ServerFiles.of(installation.repository()).keycloakArchive(),
                        installation.home().resolve("keycloak"),
                        installation.data("keycloak"),
                        installation.log("keycloak"),
                        ports.of(Port.KEYCLOAK),
                        ports.publicUrl() + "/auth",
                        Optional.of(realm()),
                        new Keycloak.Administrator("admin", secrets.password("keycloak.admin")),
                        JVM_OPTIONS,
                        Lifespan.OUTLIVES_US))),
                Health.answers(http, ports.url(Port.KEYCLOAK) + "/auth/realms/xinfang"));
    }

    /** Once per installation and per file; what people change in the console afterwards is theirs. */
    String loadRegion() throws InterruptedException, IOException {
        var loaded = installation.data("region.loaded");
        var stamp = Fingerprint.of(region.toString());
        if (Files.exists(loaded) && Files.readString(loaded).equals(stamp)) {
            return "reused: %s, loaded earlier".formatted(region.root());
        }
        var addresses = new RegionLoader.Addresses(ports.url(Port.GATEWAY), ports.url(Port.KEYCLOAK) + "/auth");
        var loader = new RegionLoader(
                http,
                addresses,
                login -> secrets.password(Logins.secretOf(login)),
                secrets.password("client." + LOADER));
        var made = loader.load(region);
        new PrivateFile(loaded).write(stamp);
        return "%s: %d offices, %d people made"
                .formatted(region.root(), region.offices().size(), made);
    }

    /** The realm as it is read at the first start, with the secrets of this installation in it. */
    private Path realm() {
        var values = new HashMap<>(Map.of("root", region.root(), "public-url", ports.publicUrl()));
        values.put("login.system-admin", secrets.password(Logins.secretOf("system-admin")));
        values.put("secret.svc-case", secrets.password("client.svc-case"));
        values.put("secret." + LOADER, secrets.password("client." + LOADER));
        values.put("secret.dept-zrzy", secrets.password("client.dept-%s.zrzy".formatted(region.root())));
        var file = installation.configuration().resolve("xinfang-realm.json");
        try {
            var template = Files.readString(installation.repository().resolve("infra/keycloak/realm.json"));
            new PrivateFile(file).write(new Template(template).filled(values));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
