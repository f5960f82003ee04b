package org.xinfang.cases.account;

import static org.assertj.core.api.Assertions.assertThat;
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

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.cases.account.AccountChange.What;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.Decision.Accepted;
import org.xinfang.kernel.Decision.Refused;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.OfficerId;
import org.xinfang.kernel.Role;

class AccountRulesTests {

    private static final Instant NOON = Instant.parse("2026-03-16T04:00:00Z");
    private static final OfficePath COUNTY = OfficePath.of("990101");
    private static final OfficePath LAND = OfficePath.of("990101/zrzy");
    private static final Officer WEI = officer("wei", "990101", Role.SECURITY_ADMIN);
    private static final Account FANG = account("wang.fang", LAND, Role.OFFICER);
    private static final Known KNOWN =
            new Known(login -> login.value().equals("wang.fang"), Set.of(COUNTY, LAND)::contains);

    @Test
    void anAccountIsMadeAsItIsEntered() {
        var made = accepted(make("li.lei", new Entry(" 李雷 ", "990101/zrzy", List.of("officer", "unit-leader"))));

        assertThat(made.what()).isEqualTo(What.MADE);
        assertThat(made.before()).isNull();
        assertThat(made.after())
                .isEqualTo(new Account(
                        new OfficerId("li.lei"), "李雷", LAND, Set.of(Role.UNIT_LEADER, Role.OFFICER), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "wang.fang2", "a-b_c.d", "13900990078"})
    void aLoginMayBe(String login) {
        assertThat(accepted(make(login, entry("officer"))).after().login().value())
                .isEqualTo(login);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Wang", "王芳", "wang fang", ".wang", "wang.", "a..b", "a/b", "service-account-x"})
    void aLoginMayNotBe(String login) {
        assertThat(refused(make(login, entry("officer")))).isEqualTo(NOT_A_LOGIN);
    }

    @Test
    void aLoginHasNoMoreThanAHundredLetters() {
        assertThat(refused(make(null, entry("officer")))).isEqualTo(NOT_A_LOGIN);
        assertThat(refused(make("a".repeat(101), entry("officer")))).isEqualTo(NOT_A_LOGIN);
        assertThat(make("a".repeat(100), entry("officer"))).isInstanceOf(Accepted.class);
    }

    @Test
    void aLoginIsGivenOnce() {
        assertThat(refused(make("wang.fang", entry("officer")))).isEqualTo(LOGIN_TAKEN);
    }

    @Test
    void everybodyHasAName() {
        assertThat(refused(make("li.lei", new Entry(null, "990101", List.of("officer")))))
                .isEqualTo(NO_NAME);
        assertThat(refused(make("li.lei", new Entry(" ", "990101", List.of("officer")))))
                .isEqualTo(NO_NAME);
        assertThat(refused(make("li.lei", new Entry("名".repeat(51), "990101", List.of("officer")))))
                .isEqualTo(NAME_TOO_LONG);
        assertThat(make("li.lei", new Entry("名".repeat(50), "990101", List.of("officer"))))
                .isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "990101/none", "990101/ZRZY"})
    void anOfficeStandsInTheRegister(String office) {
        assertThat(refused(make("li.lei", new Entry("李雷", office, List.of("officer")))))
                .isEqualTo(UNKNOWN_OFFICE);
    }

    @Test
    void nobodyIsPutIntoAnOfficeAboveOneself() {
        var beneath = officer("wei", "990101/zrzy", Role.SECURITY_ADMIN);

        assertThat(refused(AccountRules.make(beneath, "li.lei", entry("officer"), KNOWN, NOON)))
                .isEqualTo(UNKNOWN_OFFICE);
        assertThat(AccountRules.maySee(beneath, FANG)).isTrue();
        assertThat(AccountRules.maySee(beneath, account("x1", COUNTY, Role.OFFICER)))
                .isFalse();
        assertThat(AccountRules.maySee(beneath, account("x1", null))).isTrue();
    }

    @Test
    void nobodyIsWithoutARole() {
        assertThat(refused(make("li.lei", entry()))).isEqualTo(NO_ROLE);
        assertThat(refused(make("li.lei", entry("officer", "emperor")))).isEqualTo(NOT_A_ROLE);
    }

    @ParameterizedTest
    @CsvSource({"auditor,officer", "security-admin,system-admin", "system-admin,auditor", "statistician,security-admin"
    })
    void aGuardianStandsAlone(String one, String other) {
        assertThat(refused(make("li.lei", entry(one, other)))).isEqualTo(GUARDIAN_NOT_ALONE);
        assertThat(refused(change(FANG, entry(one, other)))).isEqualTo(GUARDIAN_NOT_ALONE);
    }

    @Test
    void nobodyTouchesTheirOwnAccount() {
        var own = account("wei", COUNTY, Role.SECURITY_ADMIN);

        assertThat(refused(change(own, entry("security-admin")))).isEqualTo(OWN_ACCOUNT);
        assertThat(refused(AccountRules.renew(WEI, own, NOON))).isEqualTo(OWN_ACCOUNT);
        assertThat(refused(AccountRules.shutOut(WEI, own, NOON))).isEqualTo(OWN_ACCOUNT);
        assertThat(refused(AccountRules.letIn(WEI, own, NOON))).isEqualTo(OWN_ACCOUNT);
    }

    @Test
    void onlyWhoIsASecurityAdministratorInThatMomentChangesAnything() {
        var own = account("wei", COUNTY, Role.SECURITY_ADMIN);

        assertThat(AccountRules.mayChange(WEI, Optional.of(own))).isTrue();
        assertThat(AccountRules.mayChange(WEI, Optional.of(own.shutOut(true)))).isFalse();
        assertThat(AccountRules.mayChange(WEI, Optional.of(account("wei", COUNTY, Role.AUDITOR))))
                .isFalse();
        assertThat(AccountRules.mayChange(WEI, Optional.of(account("wei", LAND, Role.SECURITY_ADMIN))))
                .isFalse();
        assertThat(AccountRules.mayChange(WEI, Optional.empty())).isFalse();
        assertThat(AccountRules.mayChange(officer("wei", "990101", Role.SYSTEM_ADMIN), Optional.of(own)))
                .isFalse();
    }

    @Test
    void whoHasSeenAnotherVersionIsToldAndWhoWantsWhatIsSoAlreadyIsNot() {
        var asItIs = new Entry("王芳", "990101/zrzy", List.of("officer"));

        assertThat(refused(AccountRules.change(WEI, FANG, "old", entry("inspector"), KNOWN, NOON)))
                .isEqualTo(CHANGED_BY_ANOTHER);
        assertThat(accepted(AccountRules.change(WEI, FANG, FANG.version(), entry("inspector"), KNOWN, NOON))
                        .isNothing())
                .isFalse();
        assertThat(accepted(AccountRules.change(WEI, FANG, "old", asItIs, KNOWN, NOON))
                        .isNothing())
                .isTrue();
        assertThat(FANG.version())
                .isEqualTo(FANG.shutOut(true).version())
                .isNotEqualTo(account("wang.fang", LAND, Role.INSPECTOR).version())
                .isNotEqualTo(account("wang.fang", COUNTY, Role.OFFICER).version());
    }

    @Test
    void shuttingOutTwiceIsShuttingOutOnceAndAPasswordIsANewOneEachTime() {
        assertThat(accepted(AccountRules.shutOut(WEI, FANG, NOON)).isNothing()).isFalse();
        assertThat(accepted(AccountRules.shutOut(WEI, FANG.shutOut(true), NOON)).isNothing())
                .isTrue();
        assertThat(accepted(AccountRules.letIn(WEI, FANG, NOON)).isNothing()).isTrue();
        assertThat(accepted(AccountRules.letIn(WEI, FANG.shutOut(true), NOON))
                        .after()
                        .isShutOut())
                .isFalse();
        assertThat(accepted(AccountRules.renew(WEI, FANG, NOON)).isNothing()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theRecordIsForThoseWhoWatch(Role role) {
        assertThat(AccountRules.maySeeChanges(officer("x1", "990101", role)))
                .isEqualTo(role == Role.AUDITOR || role == Role.SECURITY_ADMIN);
    }

    @ParameterizedTest
    @EnumSource
    void saysItInChineseAndInEnglish(AccountRefusal refusal) {
        assertThat(refusal.chinese()).endsWith("。").containsPattern("\\p{IsHan}");
        assertThat(refusal.english()).endsWith(".").matches("\\p{ASCII}*");
    }

    private static Decision<AccountChange> make(@Nullable String login, Entry entry) {
        return AccountRules.make(WEI, login, entry, KNOWN, NOON);
    }

    private static Decision<AccountChange> change(Account account, Entry entry) {
        return AccountRules.change(WEI, account, null, entry, KNOWN, NOON);
    }

    private static Entry entry(String... roles) {
        return new Entry("李雷", "990101", List.of(roles));
    }

    private static Account account(String login, @Nullable OfficePath office, Role... roles) {
        return new Account(new OfficerId(login), "王芳", office, Set.of(roles), false);
    }

    private static Officer officer(String login, String office, Role... roles) {
        return new Officer(new OfficerId(login), OfficePath.of(office), Set.of(roles));
    }

    private static AccountChange accepted(Decision<AccountChange> decision) {
        assertThat(decision).isInstanceOf(Accepted.class);
        return ((Accepted<AccountChange>) decision).event();
    }

    private static Object refused(Decision<AccountChange> decision) {
        assertThat(decision).isInstanceOf(Refused.class);
        return ((Refused<AccountChange>) decision).reason();
    }
}
