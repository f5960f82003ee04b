package org.xinfang.cases.account.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinfang.cases.account.AccountChange.What;
import org.xinfang.cases.account.AccountChanges;
import org.xinfang.cases.account.AccountChanges.Line;
import org.xinfang.cases.account.AccountChanges.Standing;
import org.xinfang.cases.account.AccountRefusal;
import org.xinfang.cases.account.AccountRules;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.OfficerId;
import org.xinfang.kernel.Role;
import org.xinfang.platform.people.People;
import org.xinfang.platform.web.Page;
import org.xinfang.platform.web.Problems;

/** Who did what to which account, and when. */
@RestController
@RequestMapping("/api/account-changes")
final class AccountChangesController {

    private static final String DOMAIN = "account";

    private final AccountChanges changes;
    private final People people;

    AccountChangesController(AccountChanges changes, People people) {
        this.changes = changes;
        this.people = people;
    }

    @GetMapping
    ResponseEntity<Page<AccountChangeView>> accountChanges(
            @RequestParam @Nullable String after, @RequestParam @Nullable Integer limit, Officer officer) {
        if (!AccountRules.maySeeChanges(officer)) {
            return Problems.forbidden(DOMAIN, AccountRefusal.NOT_AN_AUDITOR);
        }
        if (after != null && !Page.isDocumentId(after)) {
            return Problems.refused(DOMAIN, AccountRefusal.NOT_A_CURSOR, "after");
        }
        var rows = Page.limit(limit);
        var page = Page.of(changes.newest(officer.office(), after, rows + 1), rows, Line::place);
        var names = people.names(page.items().stream()
                .flatMap(line -> Stream.of(line.by().id(), line.account()))
                .toList());
        return ResponseEntity.ok(page.map(line -> AccountChangeView.of(line, names)));
    }

    /**
     * Something that was done to an account.
     *
     * @param by who did it, by login, and what they are called
     * @param accountName of those who ever acted
     */
    record AccountChangeView(
            String id,
            Instant at,
            String by,
            @Nullable String byName,
            String office,
            What what,
            String account,
            @Nullable String accountName,
            boolean renamed,
            @Nullable StandingView before,
            StandingView after) {

        static AccountChangeView of(Line line, Map<OfficerId, String> names) {
            return new AccountChangeView(
                    line.place(),
                    line.at(),
                    line.by().id().value(),
                    names.get(line.by().id()),
                    line.by().office().value(),
                    line.what(),
                    line.account().value(),
                    names.get(line.account()),
                    line.isRenamed(),
                    line.before() == null ? null : StandingView.of(line.before()),
                    StandingView.of(line.after()));
        }

        @Override
        public String toString() {
            return "AccountChangeView[%s, redacted]".formatted(id);
        }
    }

    /** What an account is for. */
    record StandingView(@Nullable String office, List<String> roles) {

        static StandingView of(Standing standing) {
            return new StandingView(
                    standing.office() == null ? null : standing.office().value(),
                    standing.roles().stream().sorted().map(Role::code).toList());
        }
    }
}
