package org.xinfang.local.compose;

import java.net.http.HttpClient;
import java.time.Duration;
import org.xinfang.local.region.RegionLoader;
import org.xinfang.local.runner.installation.Port;

/** Brings the demonstration's offices and people into a platform that runs. */
final class LoadRegion {

    private LoadRegion() {}

    static void main() throws Exception {
        var installed = Installed.here();
        var places = installed.places();
        var secrets = installed.secrets();
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        // The register itself, past the gateway: its certificate names the address that people use.
        var addresses = new RegionLoader.Addresses(places.url(Port.CASE), places.url(Port.KEYCLOAK) + "/auth");
        var loader = new RegionLoader(
                http,
                addresses,
                login -> secrets.password("login." + login),
                secrets.password("client.xinfang-region"));
        var region = installed.region();
        System.out.printf(
                "%s: %d offices, %d people made%n",
                region.root(), region.offices().size(), loader.load(region));
    }
}
