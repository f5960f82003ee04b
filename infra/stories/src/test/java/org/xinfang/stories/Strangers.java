package org.xinfang.stories;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xinfang.local.runner.installation.Port;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tokens of those who have no business here. */
record Strangers(OwnPlatform platform) {

    private static final String PASSWORD = "a-stranger-2026";

    /** Somebody with a login and these roles whom no office has taken in. */
    String tokenWithoutOffice(String... roles) throws IOException, InterruptedException {
        var keycloak = platform.ports().url(Port.KEYCLOAK) + "/auth";
        var administrator = token(keycloak + "/realms/master", "admin-cli", "admin", platform.secret("keycloak.admin"));
        var realm = keycloak + "/admin/realms/xinfang";
        call(
                administrator,
                realm + "/users",
                Map.of(
                        "username", "stranger",
                        "enabled", true,
                        "firstName", "外",
                        "lastName", "人",
                        "credentials", List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false))));
        var id = call(administrator, realm + "/users?exact=true&username=stranger")
                .get(0)
                .path("id")
                .asString();
        var granted = new ArrayList<JsonNode>();
        for (var role : Arrays.asList(roles)) {
            granted.add(call(administrator, realm + "/roles/" + role));
        }
        call(administrator, realm + "/users/%s/role-mappings/realm".formatted(id), granted);
        return token(platform.gateway() + "/auth/realms/xinfang", "xinfang-demo", "stranger", PASSWORD);
    }

    /** Says the same as a true one, under the same name of a key, and is signed with another key. */
    String forged(String token) throws GeneralSecurityException {
        var said = token.substring(0, token.lastIndexOf('.'));
        var keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.generateKeyPair().getPrivate());
        signature.update(said.getBytes(UTF_8));
        return said + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static String token(String realm, String client, String login, String password)
            throws IOException, InterruptedException {
        var form = Map.of("grant_type", "password", "client_id", client, "username", login, "password", password);
        var request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(Collectors.joining("&"))));
        return send(request).path("access_token").asString();
    }

    private static JsonNode call(String token, String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token));
    }

    private static void call(String token, String address, Object body) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
    }

    private static JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new AssertionError("Keycloak answers %d: %s".formatted(answer.statusCode(), answer.body()));
            }
            return answer.body().isBlank()
                    ? JsonMapper.shared().missingNode()
                    : JsonMapper.shared().readTree(answer.body());
        }
    }
}
