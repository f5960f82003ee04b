package org.xinfang.cases.account.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinfang.cases.account.Account;
import org.xinfang.cases.account.AccountDesk;
import org.xinfang.cases.account.AccountDesk.Issued;
import org.xinfang.cases.account.AccountRefusal;
import org.xinfang.cases.account.AccountRules;
import org.xinfang.cases.account.Accounts;
import org.xinfang.cases.account.Accounts.Search;
import org.xinfang.cases.account.Entry;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.OfficerId;
import org.xinfang.kernel.Refusal;
import org.xinfang.platform.web.Page;
import org.xinfang.platform.web.Problems;

/** The security administrator keeps the accounts; nobody else sees them. */
@RestController
@RequestMapping("/api/accounts")
final class AccountController {

    private static final String DOMAIN = "account";

    private final ObjectProvider<Accounts> accounts;
    private final ObjectProvider<AccountDesk> desk;

    /** A service without a realm keeps no accounts. */
    AccountController(ObjectProvider<Accounts> accounts, ObjectProvider<AccountDesk> desk) {
        this.accounts = accounts;
        this.desk = desk;
    }

    @GetMapping
    ResponseEntity<Page<AccountView>> accounts(
            @RequestParam @Nullable String search,
            @RequestParam @Nullable Boolean shutOut,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Officer officer) {
        if (!AccountRules.maySee(officer)) {
            return problem(AccountRefusal.NOT_A_SECURITY_ADMIN);
        }
        var rows = Page.limit(limit);
        var asked = new Search(search == null || search.isBlank() ? null : search.strip(), shutOut);
        var found = accounts.getObject().list(officer, asked, after, rows + 1);
        return ResponseEntity.ok(
                Page.of(found, rows, account -> account.login().value()).map(AccountView::of));
    }

    @GetMapping("/{login}")
    ResponseEntity<AccountView> account(@PathVariable String login, Officer officer) {
        if (!AccountRules.maySee(officer)) {
            return problem(AccountRefusal.NOT_A_SECURITY_ADMIN);
        }
        return accounts.getObject()
                .find(new OfficerId(login))
                .filter(account -> AccountRules.maySee(officer, account))
                .map(account -> ResponseEntity.ok(AccountView.of(account)))
                .orElseGet(Problems::notFound);
    }

    @PostMapping
    ResponseEntity<IssuedView> makeAccount(@RequestBody NewAccount asked, Officer officer) {
        return issued(desk.getObject().make(officer, asked.login(), asked.entry()));
    }

    @PutMapping("/{login}")
    ResponseEntity<AccountView> changeAccount(
            @PathVariable String login, @RequestBody AccountEntry asked, Officer officer) {
        return shown(desk.getObject().change(officer, new OfficerId(login), asked.version(), asked.entry()));
    }

    @PostMapping("/{login}/password")
    ResponseEntity<IssuedView> renewPassword(@PathVariable String login, Officer officer) {
        return issued(desk.getObject().renew(officer, new OfficerId(login)));
    }

    @PostMapping("/{login}/shut-out")
    ResponseEntity<AccountView> shutOut(@PathVariable String login, Officer officer) {
        return shown(desk.getObject().shutOut(officer, new OfficerId(login)));
    }

    @PostMapping("/{login}/let-in")
    ResponseEntity<AccountView> letIn(@PathVariable String login, Officer officer) {
        return shown(desk.getObject().letIn(officer, new OfficerId(login)));
    }

    private static ResponseEntity<AccountView> shown(Decision<Account> decision) {
        return decision.fold(account -> ResponseEntity.ok(AccountView.of(account)), AccountController::problem);
    }

    private static ResponseEntity<IssuedView> issued(Decision<Issued> decision) {
        return decision.fold(issued -> ResponseEntity.ok(IssuedView.of(issued)), AccountController::problem);
    }

    private static <T> ResponseEntity<T> problem(Refusal reason) {
        return switch (reason) {
            case AccountRefusal.NOT_A_SECURITY_ADMIN -> Problems.forbidden(DOMAIN, reason);
            case AccountRefusal.NO_SUCH_ACCOUNT -> Problems.notFound();
            case AccountRefusal refused
            when refused.field() != null -> Problems.refused(DOMAIN, refused, Objects.requireNonNull(refused.field()));
            case Refusal refused -> Problems.refused(DOMAIN, refused);
        };
    }

    /** An account that is to be made. */
    record NewAccount(
            @Nullable String login,
            @Nullable String name,
            @Nullable String office,
            @Nullable List<String> roles) {

        Entry entry() {
            return new Entry(name, office, roles == null ? List.of() : roles);
        }

        @Override
        public String toString() {
            return "NewAccount[%s, redacted]".formatted(login);
        }
    }

    /**
     * An account as it is to be.
     *
     * @param version as it was seen before
     */
    record AccountEntry(
            @Nullable String name,
            @Nullable String office,
            @Nullable List<String> roles,
            @Nullable String version) {

        Entry entry() {
            return new Entry(name, office, roles == null ? List.of() : roles);
        }

        @Override
        public String toString() {
            return "AccountEntry[redacted]";
        }
    }

    /** An account as it is shown. */
    record AccountView(
            String login, String name, @Nullable String office, List<String> roles, boolean shutOut, String version) {

        static AccountView of(Account account) {
            return new AccountView(
                    account.login().value(),
                    account.name(),
                    account.office() == null ? null : account.office().value(),
                    account.roleCodes(),
                    account.isShutOut(),
                    account.version());
        }

        @Override
        public String toString() {
            return "AccountView[%s, redacted]".formatted(login);
        }
    }

    /** An account with its first password, which is told this once. */
    record IssuedView(AccountView account, String password) {

        static IssuedView of(Issued issued) {
            return new IssuedView(
                    AccountView.of(issued.account()), issued.password().word());
        }

        @Override
        public String toString() {
            return "IssuedView[%s, redacted]".formatted(account.login());
        }
    }
}
