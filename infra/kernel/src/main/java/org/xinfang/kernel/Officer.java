package org.xinfang.kernel;

import java.util.Set;

/** Who acts, for which office, in which roles. */
public record Officer(OfficerId id, OfficePath office, Set<Role> roles) {

    private static final Set<Role> AUDITORS = Set.of(Role.AUDITOR, Role.SECURITY_ADMIN);

    public Officer {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Set<Role> some) {
        return some.stream().anyMatch(roles::contains);
    }

    /** Whether it is theirs to read who looked at personal data, took a list along or changed an account. */
    public boolean mayAudit() {
        return hasAny(AUDITORS);
    }
}
