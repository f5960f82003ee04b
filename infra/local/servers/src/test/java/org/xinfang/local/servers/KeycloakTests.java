package org.xinfang.local.servers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakTests {

    private static final String REALM = """
            {
              "realm": "tiny",
              "enabled": true,
              "clients": [
                {"clientId": "svc", "secret": "secret-of-svc", "serviceAccountsEnabled": true, "publicClient": false}
              ]
            }
            """;

    @TempDir
    private Path folder;

    /** One test for all that is asked of it, because a start is slow. */
    @Test
    void importsARealmWhoseTokensNameThePublicAddress() throws Exception {
        var realm = Files.writeString(folder.resolve("tiny.json"), REALM);
        try (var keycloak = new Keycloak(new Keycloak.Settings(
                ServerFiles.here().keycloakArchive(),
                // Kept from run to run: it holds what was built, and nothing of the realm's data.
                ServerFiles.checkout().resolve(".xinfang/keycloak-of-tests"),
                folder.resolve("data"),
                folder.resolve("keycloak.log"),
                0,
                "http://localhost:8080/auth",
                realm,
                new Keycloak.Administrator("admin", "secret-of-admin"),
                List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                Lifespan.ENDS_WITH_US))) {
            keycloak.start();

            assertThat(claims(keycloak)).contains("\"iss\":\"http://localhost:8080/auth/realms/tiny\"");
        }
    }

    private static String claims(Keycloak keycloak) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(keycloak.url() + "/realms/tiny/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=svc&client_secret=secret-of-svc"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var body = http.send(request, BodyHandlers.ofString()).body();
            assertThat(body).contains("access_token");
            var claims = body.replaceFirst("(?s).*\"access_token\":\"[^.]+\\.([^.]+)\\..*", "$1");
            return new String(Base64.getUrlDecoder().decode(claims), UTF_8);
        }
    }
}
