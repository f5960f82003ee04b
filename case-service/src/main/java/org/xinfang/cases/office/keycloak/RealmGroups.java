package org.xinfang.cases.office.keycloak;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.xinfang.cases.office.Follower;
import org.xinfang.kernel.OfficePath;

/** Every office has its group; whoever is put into it acts for the office, for the group's attribute says so. */
public final class RealmGroups implements Follower {

    private static final String ATTRIBUTE = "office";

    private final RealmResource realm;

    public RealmGroups(RealmResource realm) {
        this.realm = realm;
    }

    @Override
    public void follow(OfficePath office) {
        idOf(office.segments());
    }

    /** The group at the end of these segments. Groups missing on the way are made too: offices come in any order. */
    private String idOf(List<String> segments) {
        return find(segments).orElseGet(() -> make(segments));
    }

    private Optional<String> find(List<String> segments) {
        try {
            return Optional.of(realm.getGroupByPath(String.join("/", segments)).getId());
        } catch (NotFoundException _) {
            return Optional.empty();
        }
    }

    private String make(List<String> segments) {
        var group = new GroupRepresentation();
        group.setName(segments.getLast());
        group.setAttributes(Map.of(ATTRIBUTE, List.of(String.join("/", segments))));
        var above = segments.subList(0, segments.size() - 1);
        try (var answer = above.isEmpty()
                ? realm.groups().add(group)
                : realm.groups().group(idOf(above)).subGroup(group)) {
            var made = answer.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL
                    || answer.getStatus() == Response.Status.CONFLICT.getStatusCode();
            if (!made) {
                throw new IllegalStateException("Keycloak answered %d".formatted(answer.getStatus()));
            }
        }
        return find(segments).orElseThrow();
    }
}
