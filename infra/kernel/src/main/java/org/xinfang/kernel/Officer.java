package org.xinfang.kernel;

import java.util.Set;

/** Who acts, for which office, in which roles. */
public record Officer(OfficerId id, OfficePath office, Set<Role> roles) {

    public Officer {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Set<Role> some) {
        return some.stream().anyMatch(roles::contains);
    }
}
