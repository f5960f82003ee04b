package org.xinfang.cases.account;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.OfficerId;
import org.xinfang.kernel.Role;

/**
 * With what somebody signs in and for what.
 *
 * @param office absent where an account was made by hand and put nowhere
 */
public record Account(
        OfficerId login, String name, @Nullable OfficePath office, Set<Role> roles, boolean isShutOut) {

    public Account {
        roles = Set.copyOf(roles);
    }

    public Account shutOut(boolean now) {
        return new Account(login, name, office, roles, now);
    }

    public List<String> roleCodes() {
        return roles.stream().sorted().map(Role::code).toList();
    }

    /** The same for the same name, office and roles: who has seen others decides on others. */
    public String version() {
        return Integer.toHexString(
                List.of(name, String.valueOf(office), roleCodes()).hashCode());
    }

    @Override
    public String toString() {
        return "Account[%s, redacted]".formatted(login);
    }
}
