package org.xinfang.cases.account.keycloak;

import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.xinfang.cases.account.Account;
import org.xinfang.cases.account.AccountRules;
import org.xinfang.cases.account.Accounts;
import org.xinfang.cases.account.FirstPassword;
import org.xinfang.cases.office.Follower;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.OfficerId;
import org.xinfang.kernel.Role;

/** Accounts are the users of the realm, in the group of their office. */
public final class RealmAccounts implements Accounts {

    private static final String NAME = "displayName";
    private static final int AT_ONCE = 8;

    private final RealmResource realm;
    private final Follower groups;

    /** @param groups makes the group of an office that was registered a moment ago */
    public RealmAccounts(RealmResource realm, Follower groups) {
        this.realm = realm;
        this.groups = groups;
    }

    @Override
    public Optional<Account> find(OfficerId login) {
        return user(login).map(this::account);
    }

    /** Keycloak pages by number and sorts as its database likes; a county's logins are few enough to be put in order here. */
    @Override
    public List<Account> list(Officer by, Search search, @Nullable String after, int limit) {
        var asked = search.isShutOut();
        return realm
                .users()
                .search(null, null, null, null, 0, Integer.MAX_VALUE, asked == null ? null : !asked, false)
                .stream()
                .filter(user -> AccountRules.isOfAPerson(user.getUsername()))
                .filter(user -> search.text() == null || isFound(user, search.text()))
                .filter(user -> after == null || user.getUsername().compareTo(after) > 0)
                .sorted(Comparator.comparing(UserRepresentation::getUsername))
                .gather(Gatherers.mapConcurrent(AT_ONCE, this::account))
                .filter(account -> AccountRules.maySee(by, account))
                .limit(limit)
                .toList();
    }

    @Override
    public void make(Account account, FirstPassword password) {
        var user = new UserRepresentation();
        user.setUsername(account.login().value());
        user.setEnabled(true);
        user.setCredentials(List.of(credential(password)));
        call(user, account.name());
        try (var answer = realm.users().create(user)) {
            if (answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
                throw new IllegalStateException("Keycloak answered %d".formatted(answer.getStatus()));
            }
            place(realm.users().get(CreatedResponseUtil.getCreatedId(answer)), account);
        }
    }

    @Override
    public void change(Account after) {
        var user = resource(after.login());
        var now = user.toRepresentation();
        call(now, after.name());
        user.update(now);
        place(user, after);
    }

    @Override
    public void renew(OfficerId login, FirstPassword password) {
        var user = resource(login);
        user.resetPassword(credential(password));
        user.logout();
        // Whoever forgot the old one has tried it too often.
        realm.attackDetection().clearBruteForceForUser(user.toRepresentation().getId());
    }

    @Override
    public void shutOut(OfficerId login) {
        enable(login, false).logout();
    }

    @Override
    public void letIn(OfficerId login) {
        enable(login, true);
    }

    private UserResource enable(OfficerId login, boolean isEnabled) {
        var user = resource(login);
        var now = user.toRepresentation();
        now.setEnabled(isEnabled);
        user.update(now);
        return user;
    }

    /** What is taken goes before what is given, so that nobody holds for a moment what excludes each other. */
    private void place(UserResource user, Account account) {
        var wanted = account.roleCodes();
        var held = user.roles().realmLevel();
        var taken = held.listAll().stream()
                .filter(role -> Role.ofCode(role.getName()).isPresent() && !wanted.contains(role.getName()))
                .toList();
        if (!taken.isEmpty()) {
            held.remove(taken);
        }
        join(user, account.office());
        var given = held.listAvailable().stream()
                .filter(role -> wanted.contains(role.getName()))
                .toList();
        if (!given.isEmpty()) {
            held.add(given);
        }
    }

    private void join(UserResource user, @Nullable OfficePath office) {
        var path = "/" + office;
        var isThere = false;
        for (var group : user.groups()) {
            isThere |= group.getPath().equals(path);
            if (!group.getPath().equals(path)) {
                user.leaveGroup(group.getId());
            }
        }
        if (office != null && !isThere) {
            groups.follow(office);
            user.joinGroup(realm.getGroupByPath(office.value()).getId());
        }
    }

    private UserResource resource(OfficerId login) {
        return realm.users().get(user(login).orElseThrow().getId());
    }

    private Optional<UserRepresentation> user(OfficerId login) {
        return realm.users().searchByUsername(login.value(), true).stream()
                .filter(user -> AccountRules.isOfAPerson(user.getUsername()))
                .findFirst();
    }

    private Account account(UserRepresentation user) {
        var resource = realm.users().get(user.getId());
        var office = resource.groups().stream()
                .map(group -> group.getPath().substring(1))
                .filter(OfficePath::isValid)
                .sorted()
                .findFirst();
        var roles = resource.roles().realmLevel().listAll().stream()
                .map(RoleRepresentation::getName)
                .flatMap(code -> Role.ofCode(code).stream())
                .collect(Collectors.toSet());
        return new Account(
                new OfficerId(user.getUsername()),
                name(user),
                office.map(OfficePath::of).orElse(null),
                roles,
                !user.isEnabled());
    }

    private static boolean isFound(UserRepresentation user, String text) {
        var wanted = text.toLowerCase(Locale.ROOT);
        return user.getUsername().contains(wanted)
                || name(user).toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static String name(UserRepresentation user) {
        var names = user.getAttributes() == null ? null : user.getAttributes().get(NAME);
        return names == null || names.isEmpty() ? parts(user) : names.getFirst();
    }

    private static String parts(UserRepresentation user) {
        return Optional.ofNullable(user.getLastName()).orElse("")
                + Optional.ofNullable(user.getFirstName()).orElse("");
    }

    /** Keycloak wants a name in two parts. A Chinese family name is nearly always the first character. */
    private static void call(UserRepresentation user, String name) {
        var first = name.offsetByCodePoints(0, 1);
        user.setLastName(name.substring(0, first));
        user.setFirstName(name.substring(first));
        var attributes = new HashMap<>(Optional.ofNullable(user.getAttributes()).orElse(Map.of()));
        attributes.put(NAME, List.of(name));
        user.setAttributes(attributes);
    }

    private static CredentialRepresentation credential(FirstPassword password) {
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password.word());
        credential.setTemporary(true);
        return credential;
    }
}
