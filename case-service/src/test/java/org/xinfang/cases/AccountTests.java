package org.xinfang.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.xinfang.kernel.Role;
import org.xinfang.testkit.Tokens;
import tools.jackson.databind.JsonNode;

/** Accounts over HTTP, in a realm as every installation gets it and with no more rights than there. */
@DirtiesContext
class AccountTests extends RunningService {

    private static final Realm REALM = Realm.made("accounts");
    private static final String PATH = "/api/accounts";
    private static final String KEEPER = Tokens.called("卫守正", "security-admin", "990101", Role.SECURITY_ADMIN);
    private static final String OTHER_KEEPER = Tokens.of("other-admin", "990101", Role.SECURITY_ADMIN);
    private static final String AUDITOR = Tokens.of("auditor", "990101", Role.AUDITOR);

    @DynamicPropertySource
    static void realm(DynamicPropertyRegistry registry) {
        REALM.person("security-admin", "卫守正", Role.SECURITY_ADMIN);
        REALM.properties().forEach((key, value) -> registry.add(key, () -> value));
    }

    @AfterAll
    static void leave() {
        REALM.close();
    }

    @Test
    void anAccountIsMadeWithAPasswordThatIsOnlyGoodForChangingIt() {
        var made = make("wang.fang", "王芳", "990101/zrzy", "officer", "unit-leader");

        assertThat(made.status()).isEqualTo(200);
        assertThat(made.response().headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
        assertThat(made.text("/account/office")).isEqualTo("990101/zrzy");
        var first = made.text("/password");
        assertThat(first).hasSize(16);
        assertThat(REALM.signIn("wang.fang", first).at("/error_description").asString())
                .isEqualTo("Account is not fully set up");

        REALM.choose("wang.fang", Realm.passwordOf("wang.fang"));
        var token = REALM.signIn("wang.fang", Realm.passwordOf("wang.fang")).at("/access_token");
        var claims = claimsOf(token.asString());
        assertThat(claims).contains("\"office\":\"990101/zrzy\"", "\"name\":\"王芳\"", "officer", "unit-leader");
        assertThat(make("wang.fang", "王芳", "990101/zrzy", "officer").problem()).isEqualTo("422 account/login-taken");
    }

    @Test
    void accountsAreFoundByLoginOrNameAndServicesAreNoneOfThem() {
        make("su.yi", "苏一", "990101/104", "registrar");
        make("su.er", "苏二", "990101/105", "registrar");
        make("zhao", "赵苏二郎", "990101/104", "officer");
        call("POST", PATH + "/su.er/shut-out", KEEPER, Map.of(), Map.of());

        assertThat(logins("search=SU.")).containsExactly("su.er", "su.yi");
        assertThat(logins("search=%E8%8B%8F%E4%BA%8C")).containsExactly("su.er", "zhao");
        assertThat(logins("search=su.&shutOut=true")).containsExactly("su.er");
        assertThat(logins("search=su.&shutOut=false")).containsExactly("su.yi");
        assertThat(logins("limit=200"))
                .contains("security-admin", "system-admin", "su.yi")
                .noneMatch(login -> login.startsWith("service-account"))
                .isSorted();
        var first = get(PATH + "?search=su.&limit=1", KEEPER);
        assertThat(first.text("/items/0/login")).isEqualTo("su.er");
        assertThat(logins("search=su.&limit=1&after=" + first.text("/next"))).containsExactly("su.yi");
        assertThat(get(PATH + "/service-account-svc-case", KEEPER).status()).isEqualTo(404);
        assertThat(call("POST", PATH + "/service-account-svc-case/shut-out", KEEPER, Map.of(), Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoKeepsATownshipSeesItsPeopleAndNobodyElse() {
        make("he.yi", "何一", "990101/104", "security-admin");
        make("he.er", "何二", "990101/104", "registrar");
        make("he.san", "何三", "990101/105", "registrar");
        var township = Tokens.of("he.yi", "990101/104", Role.SECURITY_ADMIN);

        assertThat(get(PATH + "?search=he.", township).json().findValuesAsString("login"))
                .containsExactly("he.er", "he.yi");
        assertThat(get(PATH + "/he.san", township).status()).isEqualTo(404);
        assertThat(call("POST", PATH + "/he.san/password", township, Map.of(), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(call("POST", PATH + "/he.er/shut-out", township, Map.of(), Map.of())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nameOfficeAndRolesAreChangedAndWhoSawAnotherVersionIsTold() {
        var seen = make("qian", "钱一", "990101/104", "officer", "registrar").text("/account/version");

        var changed = change("qian", KEEPER, entry("钱二", "990101/105", seen, "officer", "statistician"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(get(PATH + "/qian", KEEPER).json()).isEqualTo(changed.json());
        assertThat(changed.text("/office")).isEqualTo("990101/105");
        assertThat(changed.json().findValues("roles").toString()).isEqualTo("[[\"officer\",\"statistician\"]]");

        assertThat(change("qian", KEEPER, entry("钱三", "990101/105", seen, "officer"))
                        .problem())
                .isEqualTo("409 account/changed-by-another");
        var again = change("qian", KEEPER, entry("钱二", "990101/105", seen, "officer", "statistician"));
        assertThat(again.json()).isEqualTo(changed.json());
        assertThat(recordOf("qian")).containsExactly("CHANGED", "MADE");
    }

    @Test
    void aPasswordIsRenewedAndTheOldOneIsWorthNothing() {
        make("sun", "孙一", "990101/104", "officer");
        REALM.choose("sun", Realm.passwordOf("sun"));
        var session = REALM.signIn("sun", Realm.passwordOf("sun")).at("/refresh_token");

        var renewed = call("POST", PATH + "/sun/password", KEEPER, Map.of(), Map.of());

        assertThat(REALM.signIn("sun", renewed.text("/password"))
                        .at("/error_description")
                        .asString())
                .isEqualTo("Account is not fully set up");
        assertThat(REALM.signIn("sun", Realm.passwordOf("sun"))
                        .at("/error_description")
                        .asString())
                .isEqualTo("Invalid user credentials");
        assertThat(REALM.goOn(session.asString()).at("/error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void whoIsShutOutIsOutOfAllWindowsAndIsLetInAgain() {
        make("li.si", "李四", "990101/104", "officer");
        REALM.choose("li.si", Realm.passwordOf("li.si"));
        var session = REALM.signIn("li.si", Realm.passwordOf("li.si"))
                .at("/refresh_token")
                .asString();

        var out = call("POST", PATH + "/li.si/shut-out", KEEPER, Map.of(), Map.of());
        call("POST", PATH + "/li.si/shut-out", KEEPER, Map.of(), Map.of());

        assertThat(out.json().at("/shutOut").asBoolean()).isTrue();
        assertThat(REALM.goOn(session).at("/error").asString()).isEqualTo("invalid_grant");
        assertThat(REALM.signIn("li.si", Realm.passwordOf("li.si"))
                        .at("/error_description")
                        .asString())
                .isEqualTo("Account disabled");

        call("POST", PATH + "/li.si/let-in", KEEPER, Map.of(), Map.of());

        assertThat(REALM.goOn(session).at("/error").asString()).isEqualTo("invalid_grant");
        assertThat(REALM.signIn("li.si", Realm.passwordOf("li.si"))
                        .at("/access_token")
                        .isMissingNode())
                .isFalse();
        assertThat(recordOf("li.si")).containsExactly("LET_IN", "SHUT_OUT", "MADE");
    }

    @Test
    void nobodyElseKeepsAccountsAndNobodyTheirOwn() {
        for (var token : List.of(DISPATCHER, LEADER, ADMINISTRATOR, AUDITOR)) {
            assertThat(get(PATH, token).problem()).isEqualTo("403 account/not-a-security-admin");
            assertThat(get(PATH + "/system-admin", token).problem()).isEqualTo("403 account/not-a-security-admin");
            for (var step : List.of("", "/system-admin/password", "/system-admin/shut-out", "/system-admin/let-in")) {
                assertThat(call("POST", PATH + step, token, Map.of(), Map.of()).problem())
                        .as(step)
                        .isEqualTo("403 account/not-a-security-admin");
            }
            assertThat(change("system-admin", token, Map.of()).problem()).isEqualTo("403 account/not-a-security-admin");
        }
        assertThat(call("POST", PATH + "/security-admin/shut-out", KEEPER, Map.of(), Map.of())
                        .problem())
                .isEqualTo("409 account/own-account");
        assertThat(make("zhou", "周一", "990101", "auditor", "officer").text("/field"))
                .isEqualTo("roles");
        assertThat(make("zhou", "周一", "990101/none", "officer").text("/field")).isEqualTo("office");
    }

    @Test
    void ofTwoWhoShutEachOtherOutOneRemains() throws Exception {
        REALM.person("other-admin", "另一人", Role.SECURITY_ADMIN);
        assertThat(logins("search=other")).containsExactly("other-admin");

        var answers = atOnce(List.of(
                () -> call("POST", PATH + "/other-admin/shut-out", KEEPER, Map.of(), Map.of()),
                () -> call("POST", PATH + "/security-admin/shut-out", OTHER_KEEPER, Map.of(), Map.of())));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 403);
        assertThat(Stream.of("security-admin", "other-admin").filter(REALM::isLetIn))
                .hasSize(1);
        var out = REALM.isLetIn("security-admin") ? OTHER_KEEPER : KEEPER;
        assertThat(call("POST", PATH, out, Map.of("login", "back.door"), Map.of())
                        .problem())
                .isEqualTo("403 account/not-a-security-admin");
        var other = REALM.resource().users().get(REALM.idOf("security-admin"));
        var now = other.toRepresentation();
        now.setEnabled(true);
        other.update(now);
    }

    @Test
    void changesAtTheSameTimeLeaveWhatOneOfThemWanted() throws Exception {
        make("wu", "吴一", "990101/104", "officer");
        var auditor = entry("吴二", "990101", null, "auditor");
        var handler = entry("吴三", "990101/105", null, "officer", "registrar");

        var answers = atOnce(IntStream.range(0, 4)
                .mapToObj(n -> (Callable<Answer>) () -> change("wu", KEEPER, n % 2 == 0 ? auditor : handler))
                .toList());

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        var now = get(PATH + "/wu", KEEPER).json();
        assertThat("%s %s %s".formatted(now.get("name"), now.get("office"), now.get("roles")))
                .isIn("\"吴二\" \"990101\" [\"auditor\"]", "\"吴三\" \"990101/105\" [\"registrar\",\"officer\"]");
    }

    @Test
    void theAuditorSeesWhoDidWhatAndTheRecordKnowsNoNames() {
        make("zheng.he", "郑和平", "990101/104", "officer");
        change("zheng.he", KEEPER, entry("郑太平", "990101/105", null, "director"));
        call("POST", PATH + "/zheng.he/password", KEEPER, Map.of(), Map.of());

        var seen = get("/api/account-changes?limit=200", AUDITOR).json().get("items");
        var ours = seen.valueStream().filter(change -> is(change, "zheng.he")).toList();
        assertThat(ours)
                .extracting(change -> change.get("what").asString())
                .containsExactly("RENEWED", "CHANGED", "MADE");
        var changed = ours.get(1);
        assertThat(changed.get("byName").asString()).isEqualTo("卫守正");
        assertThat(changed.get("renamed").asBoolean()).isTrue();
        assertThat(changed.get("before").toString()).isEqualTo("{\"office\":\"990101/104\",\"roles\":[\"officer\"]}");
        assertThat(changed.get("after").toString()).isEqualTo("{\"office\":\"990101/105\",\"roles\":[\"director\"]}");
        assertThat(SANDBOX.database().getCollection("accountChanges").find())
                .allSatisfy(entry -> assertThat(entry.toJson()).doesNotContain("郑", "太平"));

        var first = get("/api/account-changes?limit=1", AUDITOR);
        assertThat(get("/api/account-changes?limit=1&after=" + first.text("/next"), KEEPER)
                        .text("/items/0/id"))
                .isLessThan(first.text("/items/0/id"));
        assertThat(get("/api/account-changes", DISPATCHER).problem()).isEqualTo("403 account/not-an-auditor");
        assertThat(get("/api/account-changes?after=x", AUDITOR).problem()).isEqualTo("422 account/not-a-cursor");
    }

    private Answer make(String login, String name, String office, String... roles) {
        var body = Map.of("login", login, "name", name, "office", office, "roles", List.of(roles));
        return call("POST", PATH, KEEPER, body, Map.of());
    }

    private Answer change(String login, String token, Map<String, ?> entry) {
        return call("PUT", PATH + "/" + login, token, entry, Map.of());
    }

    private static Map<String, ?> entry(String name, String office, @Nullable String version, String... roles) {
        var entry = Map.of("name", name, "office", office, "roles", List.of(roles));
        if (version == null) {
            return entry;
        }
        var seen = new HashMap<String, Object>(entry);
        seen.put("version", version);
        return seen;
    }

    private List<String> logins(String query) {
        return get(PATH + "?" + query, KEEPER).json().findValuesAsString("login");
    }

    private List<String> recordOf(String login) {
        return get("/api/account-changes?limit=200", AUDITOR)
                .json()
                .get("items")
                .valueStream()
                .filter(change -> is(change, login))
                .map(change -> change.get("what").asString())
                .toList();
    }

    private static boolean is(JsonNode change, String login) {
        return change.get("account").asString().equals(login);
    }

    private static String claimsOf(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), UTF_8);
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }
}
