package org.xinfang.local.region;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Role;
import org.xinfang.local.region.Region.Person;
import tools.jackson.databind.JsonNode;

/** The people and groups of the realm, through Keycloak's administration API. */
final class Identities {

    private static final Duration POLL = Duration.ofMillis(100);

    private final Rest realm;
    private final Map<String, JsonNode> roles = new HashMap<>();

    /** @param realm the administration API of the realm, with the rights to manage its users */
    private Identities(Rest realm) {
        this.realm = realm;
    }

    /** @param clientSecret of the client {@code xinfang-region} */
    static Identities of(HttpClient http, RegionLoader.Addresses addresses, String clientSecret) {
        var token = Rest.tokenFor(
                http,
                addresses.realm(),
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "xinfang-region",
                        "client_secret", clientSecret));
        return new Identities(new Rest(http, addresses.identity() + "/admin/realms/xinfang", token));
    }

    /** The group of an office, once there is one. */
    Optional<String> group(OfficePath office) {
        var answer = realm.get("/group-by-path/" + office);
        return answer.status() == 404
                ? Optional.empty()
                : Optional.of(
                        answer.orFail("The group of " + office).body().get("id").stringValue());
    }

    /** The group is made a moment after its office was registered. */
    Optional<String> groupWithin(Duration patience, OfficePath office) throws InterruptedException {
        var until = System.nanoTime() + patience.toNanos();
        var group = group(office);
        while (group.isEmpty() && System.nanoTime() < until) {
            Thread.sleep(POLL);
            group = group(office);
        }
        return group;
    }

    Optional<String> user(String login) {
        var found = realm.get("/users?exact=true&username=" + Rest.encoded(login))
                .orFail("The user " + login)
                .body();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(0).get("id").stringValue());
    }

    /** A new person in the group of the office; the answer is the person's id. */
    String create(Person person, Password password) {
        var user = Map.of(
                "username", person.login(),
                "enabled", true,
                "lastName", person.name().substring(0, 1),
                "firstName", person.name().substring(1),
                "attributes", Map.of("displayName", List.of(person.name())),
                "groups", List.of("/" + person.office()),
                "credentials", List.of(password.credential()));
        return realm.post("/users", user).orFail("The person " + person.login()).idOfCreated();
    }

    void setPassword(String user, Password password) {
        realm.put("/users/%s/reset-password".formatted(user), password.credential())
                .orFail("A new password");
    }

    /** No further sign-in, and no more work in the windows that are open. */
    void shutOut(String user) {
        realm.put("/users/" + user, Map.of("enabled", false)).orFail("Shutting a person out");
        realm.post("/users/%s/logout".formatted(user), Map.of()).orFail("Ending the sessions of a person");
    }

    void grant(String user, Collection<String> names) {
        var granted = names.stream().map(this::role).toList();
        realm.post("/users/%s/role-mappings/realm".formatted(user), granted).orFail("The roles " + names);
    }

    /** A role is granted in the form in which the realm describes it. */
    private JsonNode role(String name) {
        return roles.computeIfAbsent(
                name,
                asked ->
                        realm.get("/roles/" + asked).orFail("The role " + asked).body());
    }

    void join(String user, String group) {
        realm.put("/users/%s/groups/%s".formatted(user, group), Map.of()).orFail("Joining a group");
    }

    /** Looks at everybody who watches over the system, whoever made them: none may hold another role. */
    void checkGuardians() {
        for (var guardian : Role.values()) {
            if (guardian.isGuardian()) {
                realm.get("/roles/%s/users".formatted(guardian.code()))
                        .orFail("Who is " + guardian.code())
                        .body()
                        .forEach(this::checkDuties);
            }
        }
    }

    private void checkDuties(JsonNode user) {
        var roles = new ArrayList<Role>();
        realm.get("/users/%s/role-mappings/realm/composite"
                        .formatted(user.get("id").stringValue()))
                .orFail("The roles of a person")
                .body()
                .forEach(role -> Role.ofCode(role.get("name").stringValue()).ifPresent(roles::add));
        Duties.check(user.get("username").stringValue(), roles);
    }
}
