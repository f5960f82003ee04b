package org.xinfang.cases.account;

import static org.xinfang.cases.account.AccountRefusal.CHANGED_BY_ANOTHER;
import static org.xinfang.cases.account.AccountRefusal.GUARDIAN_NOT_ALONE;
import static org.xinfang.cases.account.AccountRefusal.LOGIN_TAKEN;
import static org.xinfang.cases.account.AccountRefusal.NAME_TOO_LONG;
import static org.xinfang.cases.account.AccountRefusal.NOT_A_LOGIN;
import static org.xinfang.cases.account.AccountRefusal.NOT_A_ROLE;
import static org.xinfang.cases.account.AccountRefusal.NO_NAME;
import static org.xinfang.cases.account.AccountRefusal.NO_ROLE;
import static org.xinfang.cases.account.AccountRefusal.OWN_ACCOUNT;
import static org.xinfang.cases.account.AccountRefusal.UNKNOWN_OFFICE;
import static org.xinfang.kernel.Decision.accept;
import static org.xinfang.kernel.Decision.refuse;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.account.AccountChange.What;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.OfficerId;
import org.xinfang.kernel.Role;

/**
 * Who may do what to whose account.
 *
 * <p>One security administrator always remains: nobody touches their own account, and who touches another's is looked up
 * in that moment and must still be one.
 */
public final class AccountRules {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9]+([._-][a-z0-9]+)*");
    private static final int SHORTEST_LOGIN = 2;
    private static final int LONGEST_LOGIN = 100;
    private static final int LONGEST_NAME = 50;

    /** What the accounts of services are called. */
    private static final String SERVICE = "service-account-";

    private AccountRules() {}

    public static boolean isOfAPerson(String login) {
        return !login.startsWith(SERVICE);
    }

    public static boolean maySee(Officer by) {
        return by.has(Role.SECURITY_ADMIN);
    }

    /** Those of the own office and of offices beneath it, and those that were put nowhere. */
    public static boolean maySee(Officer by, Account account) {
        return maySee(by) && (account.office() == null || by.office().covers(account.office()));
    }

    public static boolean maySeeChanges(Officer by) {
        return by.mayAudit();
    }

    /**
     * Whether somebody may change accounts at all.
     *
     * @param own the account of whoever asks, as it is now: a token may be older than the end of its authority
     */
    public static boolean mayChange(Officer by, Optional<Account> own) {
        return maySee(by)
                && own.filter(account -> !account.isShutOut())
                        .filter(account -> account.roles().contains(Role.SECURITY_ADMIN))
                        .filter(account -> by.office().equals(account.office()))
                        .isPresent();
    }

    public static Decision<AccountChange> make(
            Officer by, @Nullable String login, Entry entry, Known known, Instant now) {
        if (login == null || !isLogin(login)) {
            return refuse(NOT_A_LOGIN);
        }
        var id = new OfficerId(login);
        if (known.isTaken().test(id)) {
            return refuse(LOGIN_TAKEN);
        }
        return entered(by, new Account(id, "", null, Set.of(), false), entry, known)
                .fold(made -> accept(new AccountChange(What.MADE, null, made, by, now)), Decision::refuse);
    }

    /**
     * Another name, office or roles.
     *
     * @param seen the version that whoever asks has seen, where they say so
     */
    public static Decision<AccountChange> change(
            Officer by, Account account, @Nullable String seen, Entry entry, Known known, Instant now) {
        if (isOwn(by, account)) {
            return refuse(OWN_ACCOUNT);
        }
        return entered(by, account, entry, known)
                .fold(
                        after -> !after.equals(account) && seen != null && !seen.equals(account.version())
                                ? refuse(CHANGED_BY_ANOTHER)
                                : accept(new AccountChange(What.CHANGED, account, after, by, now)),
                        Decision::refuse);
    }

    public static Decision<AccountChange> renew(Officer by, Account account, Instant now) {
        return others(by, account, What.RENEWED, account, now);
    }

    public static Decision<AccountChange> shutOut(Officer by, Account account, Instant now) {
        return others(by, account, What.SHUT_OUT, account.shutOut(true), now);
    }

    public static Decision<AccountChange> letIn(Officer by, Account account, Instant now) {
        return others(by, account, What.LET_IN, account.shutOut(false), now);
    }

    private static Decision<AccountChange> others(Officer by, Account account, What what, Account after, Instant now) {
        return isOwn(by, account) ? refuse(OWN_ACCOUNT) : accept(new AccountChange(what, account, after, by, now));
    }

    private static boolean isOwn(Officer by, Account account) {
        return account.login().equals(by.id());
    }

    private static boolean isLogin(String login) {
        return login.length() >= SHORTEST_LOGIN
                && login.length() <= LONGEST_LOGIN
                && LOGIN.matcher(login).matches()
                && isOfAPerson(login);
    }

    private static Decision<Account> entered(Officer by, Account account, Entry entry, Known known) {
        var name = entry.name() == null ? "" : entry.name().strip();
        if (name.isEmpty()) {
            return refuse(NO_NAME);
        }
        if (name.length() > LONGEST_NAME) {
            return refuse(NAME_TOO_LONG);
        }
        var office = office(by, entry.office(), known);
        if (office.isEmpty()) {
            return refuse(UNKNOWN_OFFICE);
        }
        return roles(entry)
                .fold(
                        roles -> accept(new Account(account.login(), name, office.get(), roles, account.isShutOut())),
                        Decision::refuse);
    }

    private static Optional<OfficePath> office(Officer by, @Nullable String said, Known known) {
        return Optional.ofNullable(said)
                .filter(OfficePath::isValid)
                .map(OfficePath::of)
                .filter(by.office()::covers)
                .filter(known.isRegistered());
    }

    private static Decision<Set<Role>> roles(Entry entry) {
        var roles = EnumSet.noneOf(Role.class);
        for (var code : entry.roles()) {
            var role = Role.ofCode(code);
            if (role.isEmpty()) {
                return refuse(NOT_A_ROLE);
            }
            roles.add(role.get());
        }
        if (roles.isEmpty()) {
            return refuse(NO_ROLE);
        }
        return roles.size() > 1 && roles.stream().anyMatch(Role::isGuardian)
                ? refuse(GUARDIAN_NOT_ALONE)
                : accept(roles);
    }
}
