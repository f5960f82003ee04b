package org.xinfang.cases.account;

import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.Decision.Accepted;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.OfficerId;

/** Puts what is asked of accounts to the rules; what they allow goes on record first and is then done. */
public final class AccountDesk {

    private final Accounts accounts;
    private final AccountChanges changes;
    private final Turns turns;
    private final Known known;
    private final Supplier<FirstPassword> passwords;
    private final InstantSource time;

    /** Where an account is kept, and what is on record of it. */
    public record Books(Accounts accounts, AccountChanges changes, Turns turns) {}

    /** An account with the password that is told once. */
    public record Issued(Account account, FirstPassword password) {}

    public AccountDesk(Books books, Known known, Supplier<FirstPassword> passwords, InstantSource time) {
        this.accounts = books.accounts();
        this.changes = books.changes();
        this.turns = books.turns();
        this.known = known;
        this.passwords = passwords;
        this.time = time;
    }

    public Decision<Issued> make(Officer by, @Nullable String login, Entry entry) {
        var password = passwords.get();
        return decide(
                        by,
                        () -> AccountRules.make(by, login, entry, known, time.instant()),
                        account -> accounts.make(account, password))
                .fold(account -> Decision.accept(new Issued(account, password)), Decision::refuse);
    }

    public Decision<Account> change(Officer by, OfficerId login, @Nullable String seen, Entry entry) {
        return decide(
                by,
                login,
                account -> AccountRules.change(by, account, seen, entry, known, time.instant()),
                accounts::change);
    }

    public Decision<Issued> renew(Officer by, OfficerId login) {
        var password = passwords.get();
        return decide(
                        by,
                        login,
                        account -> AccountRules.renew(by, account, time.instant()),
                        _ -> accounts.renew(login, password))
                .fold(account -> Decision.accept(new Issued(account, password)), Decision::refuse);
    }

    public Decision<Account> shutOut(Officer by, OfficerId login) {
        return decide(
                by, login, account -> AccountRules.shutOut(by, account, time.instant()), _ -> accounts.shutOut(login));
    }

    public Decision<Account> letIn(Officer by, OfficerId login) {
        return decide(
                by, login, account -> AccountRules.letIn(by, account, time.instant()), _ -> accounts.letIn(login));
    }

    private Decision<Account> decide(
            Officer by, OfficerId login, Function<Account, Decision<AccountChange>> rule, Consumer<Account> then) {
        return decide(
                by,
                () -> accounts.find(login)
                        .filter(account -> AccountRules.maySee(by, account))
                        .map(rule)
                        .orElseGet(() -> Decision.refuse(AccountRefusal.NO_SUCH_ACCOUNT)),
                then);
    }

    private Decision<Account> decide(Officer by, Supplier<Decision<AccountChange>> rule, Consumer<Account> then) {
        if (!AccountRules.maySee(by)) {
            return Decision.refuse(AccountRefusal.NOT_A_SECURITY_ADMIN);
        }
        return turns.inTurn(() -> decided(by, rule, then))
                .orElseGet(() -> Decision.refuse(AccountRefusal.BUSY))
                .fold(change -> Decision.accept(change.after()), Decision::refuse);
    }

    private Decision<AccountChange> decided(
            Officer by, Supplier<Decision<AccountChange>> rule, Consumer<Account> then) {
        if (!AccountRules.mayChange(by, accounts.find(by.id()))) {
            return Decision.refuse(AccountRefusal.NOT_A_SECURITY_ADMIN);
        }
        var decision = rule.get();
        if (decision instanceof Accepted(var change) && !change.isNothing()) {
            changes.enter(change);
            then.accept(change.after());
        }
        return decision;
    }
}
