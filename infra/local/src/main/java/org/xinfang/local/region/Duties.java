package org.xinfang.local.region;

import java.util.Collection;
import org.xinfang.kernel.Role;

/** Which duties one person may not have at once (三员分立). */
final class Duties {

    private Duties() {}

    /** Who watches over the system watches alone: not two of the three in one hand, and none beside other work. */
    static void check(String login, Collection<Role> roles) {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException(login + " has no role");
        }
        if (roles.size() > 1 && roles.stream().anyMatch(Role::isGuardian)) {
            throw new IllegalArgumentException(
                    "%s may not be %s at once: auditor, security-admin and system-admin exclude every other role"
                            .formatted(
                                    login,
                                    roles.stream().map(Role::code).sorted().toList()));
        }
    }
}
