package org.xinfang.cases.office.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.util.JsonSerialization;
import org.xinfang.kernel.OfficePath;
import org.xinfang.testkit.Servers;

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

    private final Servers servers = Servers.ofThisBuild();
    private final Keycloak administrator = administrator();

    @BeforeEach
    void makeARealm() throws Exception {
        administrator.realms().create(JsonSerialization.readValue(REALM, RealmRepresentation.class));
    }

    @AfterEach
    void removeTheRealm() {
        administrator.realm("tiny").remove();
        administrator.close();
    }

    @Test
    void mirrorTheOfficesHoweverOftenAndInWhateverOrderTheyAreSaid() {
        try (var client = serviceOfCases()) {
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

    private static Map<String, List<String>> attributesOf(RealmResource realm, String path) {
        var id = realm.getGroupByPath(path).getId();
        return realm.groups().group(id).toRepresentation().getAttributes();
    }

    private Keycloak administrator() {
        var login = servers.keycloakAdministrator();
        return KeycloakBuilder.builder()
                .serverUrl(servers.keycloakUrl())
                .realm("master")
                .grantType(OAuth2Constants.PASSWORD)
                .clientId("admin-cli")
                .username(login.name())
                .password(login.password())
                .build();
    }

    private Keycloak serviceOfCases() {
        return KeycloakBuilder.builder()
                .serverUrl(servers.keycloakUrl())
                .realm("tiny")
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId("svc-case")
                .clientSecret("secret-of-svc")
                .build();
    }
}
