package org.xinfang.local.region;

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

    private final Rest realm;
    private final Map<String, JsonNode> roles = new HashMap<>();

    /** @param realm the administration API of the realm, with the rights to manage its users */
    Identities(Rest realm) {
        this.realm = realm;
    }

    /** The group of an office, once there is one. */
    Optional<String> group(OfficePath office) {
        var answer = realm.get("/group-by-path/" + office);
        return answer.status() == 404
                ? Optional.empty()
                : Optional.of(
                        answer.orFail("The group of " + office).body().get("id").stringValue());
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
    String create(Person person, String password) {
        var user = Map.of(
                "username", person.login(),
                "enabled", true,
                "lastName", person.name().substring(0, 1),
                "firstName", person.name().substring(1),
                "attributes", Map.of("displayName", List.of(person.name())),
                "groups", List.of("/" + person.office()),
                "credentials", List.of(Map.of("type", "password", "value", password, "temporary", false)));
        return realm.post("/users", user).orFail("The person " + person.login()).idOfCreated();
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
