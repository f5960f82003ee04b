package org.xinfang.cases.office.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.xinfang.kernel.OfficePath;
import org.xinfang.local.servers.Keycloak;
import org.xinfang.local.servers.Lifespan;
import org.xinfang.local.servers.ServerFiles;

class RealmGroupsTests {

    private static final String REALM = """
            {
              "realm": "tiny", "enabled": true,
              "groups": [{"name": "990101", "attributes": {"office": ["990101"]}}],
              "clients": [{"clientId": "svc-case", "secret": "secret-of-svc", "serviceAccountsEnabled": true,
                           "publicClient": false}],
              "users": [{"username": "service-account-svc-case", "enabled": true, "serviceAccountClientId": "svc-case",
                         "clientRoles": {"realm-management": ["manage-users", "query-groups", "view-users"]}}]
            }
            """;

    @TempDir
    private Path folder;

    /** One test for all that is asked of it, because a start is slow. */
    @Test
    void mirrorTheOfficesHoweverOftenAndInWhateverOrderTheyAreSaid() throws Exception {
        try (var server = keycloak()) {
            server.start();
            try (var client = KeycloakBuilder.builder()
                    .serverUrl(server.url())
                    .realm("tiny")
                    .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                    .clientId("svc-case")
                    .clientSecret("secret-of-svc")
                    .build()) {
                var realm = client.realm("tiny");
                var groups = new RealmGroups(realm);

                groups.follow(OfficePath.of("990101"));
                groups.follow(OfficePath.of("990101/104/201"));
                groups.follow(OfficePath.of("990101/104"));
                groups.follow(OfficePath.of("990101/zrzy"));
                groups.follow(OfficePath.of("990101/zrzy"));
                groups.follow(OfficePath.of("990102/zrzy"));

                for (var path : List.of("990101", "990101/104", "990101/104/201", "990101/zrzy", "990102/zrzy")) {
                    assertThat(attributesOf(realm, path)).containsEntry("office", List.of(path));
                }
                assertThat(realm.groups().count().get("count")).isEqualTo(6);
            }
        }
    }

    private static Map<String, List<String>> attributesOf(RealmResource realm, String path) {
        var id = realm.getGroupByPath(path).getId();
        return realm.groups().group(id).toRepresentation().getAttributes();
    }

    private Keycloak keycloak() throws Exception {
        return new Keycloak(new Keycloak.Settings(
                ServerFiles.here().keycloakArchive(),
                // Kept from run to run: it holds what was built, and nothing of the realm's data.
                ServerFiles.checkout().resolve(".xinfang/keycloak-of-tests"),
                folder.resolve("data"),
                folder.resolve("keycloak.log"),
                0,
                "http://localhost:8080/auth",
                Files.writeString(folder.resolve("tiny.json"), REALM),
                new Keycloak.Administrator("admin", "secret-of-admin"),
                List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                Lifespan.ENDS_WITH_US));
    }
}
