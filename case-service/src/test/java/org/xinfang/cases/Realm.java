package org.xinfang.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.keycloak.util.JsonSerialization;
import org.xinfang.kernel.Role;
import org.xinfang.testkit.Servers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm of the platform as every installation gets it, under a name of its own. */
final class Realm implements AutoCloseable {

    private static final String SECRET = "secret-of-this-test";

    private final Servers servers = Servers.ofThisBuild();
    private final Keycloak administrator;
    private final String name;

    private Realm(String name) {
        this.name = name;
        var login = servers.keycloakAdministrator();
        this.administrator = KeycloakBuilder.builder()
                .serverUrl(servers.keycloakUrl())
                .realm("master")
                .grantType(OAuth2Constants.PASSWORD)
                .clientId("admin-cli")
                .username(login.name())
                .password(login.password())
                .build();
    }

    static Realm made(String name) {
        var realm = new Realm(name);
        try {
            var template = Files.readString(Path.of("../infra/keycloak/realm.json"));
            var told = template.replace("{{root}}", "990101")
                    .replace("{{public-url}}", "http://localhost:8080")
                    .replaceAll("\\{\\{[a-z.-]+}}", SECRET);
            var described = JsonSerialization.readValue(told, RealmRepresentation.class);
            described.setRealm(name);
            realm.administrator.realms().create(described);
            return realm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What case-service is told of it, with the rights that it has everywhere. */
    Map<String, String> properties() {
        return Map.of(
                "xinfang.keycloak.url", servers.keycloakUrl(),
                "xinfang.keycloak.realm", name,
                "xinfang.keycloak.client-secret", SECRET);
    }

    RealmResource resource() {
        return administrator.realm(name);
    }

    /** Somebody who is there already, as those are whom whoever runs the server has made. */
    void person(String login, String called, Role role) {
        var user = new UserRepresentation();
        user.setUsername(login);
        user.setEnabled(true);
        user.setLastName(called.substring(0, 1));
        user.setFirstName(called.substring(1));
        user.setAttributes(Map.of("displayName", List.of(called)));
        user.setGroups(List.of("/990101"));
        resource().users().create(user).close();
        var roles = resource().users().get(idOf(login)).roles().realmLevel();
        roles.add(List.of(resource().roles().get(role.code()).toRepresentation()));
        choose(login, passwordOf(login));
    }

    /** As somebody does at the first sign-in. */
    void choose(String login, String own) {
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(own);
        credential.setTemporary(false);
        var user = resource().users().get(idOf(login));
        user.resetPassword(credential);
        var now = user.toRepresentation();
        now.setRequiredActions(List.of());
        user.update(now);
    }

    static String passwordOf(String login) {
        return "own-password-of-" + login;
    }

    boolean isLetIn(String login) {
        return resource().users().get(idOf(login)).toRepresentation().isEnabled();
    }

    String idOf(String login) {
        return resource().users().searchByUsername(login, true).getFirst().getId();
    }

    JsonNode signIn(String login, String password) {
        return token(
                Map.of("grant_type", "password", "client_id", "xinfang-demo", "username", login, "password", password));
    }

    JsonNode goOn(String refreshToken) {
        return token(Map.of("grant_type", "refresh_token", "client_id", "xinfang-demo", "refresh_token", refreshToken));
    }

    private JsonNode token(Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var address = "%s/realms/%s/protocol/openid-connect/token".formatted(servers.keycloakUrl(), name);
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return JsonMapper.shared()
                    .readTree(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        resource().remove();
        administrator.close();
    }
}
