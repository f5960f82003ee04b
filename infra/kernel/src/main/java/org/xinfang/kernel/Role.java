package org.xinfang.kernel;

import java.util.Locale;
import java.util.Optional;

/** What a person may be asked to do. The last three exclude each other and every other role (三员分立). */
public enum Role {
    RECEPTIONIST,
    REGISTRAR,
    DISPATCHER,
    OFFICER,
    UNIT_LEADER,
    DIRECTOR,
    INSPECTOR,
    REVIEWER,
    STATISTICIAN,
    COUNTY_LEADER,
    AUDITOR,
    SECURITY_ADMIN,
    SYSTEM_ADMIN;

    /** The role as the token writes it: {@code unit-leader}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for a role of the realm that is none of ours. */
    public static Optional<Role> ofCode(String code) {
        for (var role : values()) {
            if (role.code().equals(code)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** Whether the role is one of the three that watch over the system and never handle a petition. */
    public boolean isGuardian() {
        return switch (this) {
            case AUDITOR, SECURITY_ADMIN, SYSTEM_ADMIN -> true;
            case RECEPTIONIST,
                    REGISTRAR,
                    DISPATCHER,
                    OFFICER,
                    UNIT_LEADER,
                    DIRECTOR,
                    INSPECTOR,
                    REVIEWER,
                    STATISTICIAN,
                    COUNTY_LEADER -> false;
        };
    }
}
