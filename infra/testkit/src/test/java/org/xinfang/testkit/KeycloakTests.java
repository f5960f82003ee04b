package org.xinfang.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class KeycloakTests {

    private final Servers servers = Servers.ofThisBuild();

    /** What a service refuses otherwise: it knows the issuer by the address that people use. */
    @Test
    void issuesTokensThatNameThePublicAddressWhereverItIsAsked() throws Exception {
        var administrator = servers.keycloakAdministrator();
        var grant = "grant_type=password&client_id=admin-cli&username=%s&password=%s"
                .formatted(administrator.name(), administrator.password());
        var request = HttpRequest.newBuilder(
                        URI.create(servers.keycloakUrl() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(grant))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            var token = JsonMapper.shared()
                    .readTree(answer.body())
                    .get("access_token")
                    .stringValue();
            var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), UTF_8);
            assertThat(claims).contains("\"iss\":\"http://localhost:8080/auth/realms/master\"");
        }
    }
}
