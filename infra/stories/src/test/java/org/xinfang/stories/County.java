package org.xinfang.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.local.demo.Account;
import org.xinfang.local.demo.Gateway;
import org.xinfang.local.demo.Gateway.Answer;
import org.xinfang.local.demo.InventedPerson;
import org.xinfang.local.demo.Latencies;
import org.xinfang.local.demo.Petition;
import org.xinfang.local.demo.Staff;
import tools.jackson.databind.JsonNode;

/** The people of the demonstration county at their work, and those who petition it. */
final class County {

    static final String ROOT = "990101";

    private static final Duration HEARD_WITHIN = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final Gateway gateway;
    private final Staff staff;
    private final List<Petition> shipped;
    private final AtomicInteger calls = new AtomicInteger();
    private final Set<InventedPerson> petitioners = ConcurrentHashMap.newKeySet();

    private County(Gateway gateway, Staff staff, List<Petition> shipped) {
        this.gateway = gateway;
        this.staff = staff;
        this.shipped = shipped;
    }

    static County on(OwnPlatform platform) throws IOException {
        var installation = platform.installation();
        return new County(
                new Gateway(platform.gateway(), new Latencies()),
                Staff.read(installation.logins(), platform.gateway(), ROOT),
                Petition.read(
                        installation.repository().resolve("infra/local/src/main/resources/petitions-990101.csv"),
                        Integer.MAX_VALUE));
    }

    Gateway gateway() {
        return gateway;
    }

    Staff staff() {
        return staff;
    }

    /** Those that the demonstration ships. */
    List<Petition> petitions() {
        return shipped;
    }

    /** Everybody whose name must not be found where it does not belong. */
    Set<InventedPerson> petitioners() {
        return petitioners;
    }

    /** Handed in on the public page. */
    Receipt handIn(Petition petition, InventedPerson person) throws InterruptedException {
        petitioners.add(person);
        var receipt = post("/api/public/submissions", null, petition.handedInBy(person));
        assertThat(receipt.status()).isEqualTo(201);
        return Receipt.of(receipt.body());
    }

    /** Handed in at the counter of an office. */
    Receipt handInAt(String login, Petition petition, InventedPerson person) throws InterruptedException {
        petitioners.add(person);
        var body = new HashMap<String, Object>(petition.handedInBy(person));
        body.put("channel", "VISIT");
        var receipt = post("/api/submissions", login, body);
        assertThat(receipt.status()).isEqualTo(201);
        return Receipt.of(receipt.body());
    }

    Answer lookUp(Receipt receipt) throws InterruptedException {
        return post("/api/public/lookup", null, Map.of("number", receipt.number(), "code", receipt.queryCode()));
    }

    /** What the petitioner is told, once it is this far. */
    JsonNode awaitStanding(Receipt receipt, String state) {
        return eventually()
                .until(
                        () -> lookUp(receipt).body(),
                        told -> told.path("state").asString("").equals(state));
    }

    /** A case as somebody sees it, once there is something to be seen. */
    JsonNode awaitCase(Receipt receipt, String login) {
        return eventually()
                .until(() -> get("/api/cases/" + receipt.matter(), login), Answer::isOk)
                .body();
    }

    /** One step of a case, which must be allowed. */
    JsonNode act(Receipt receipt, String step, String login, Map<String, ?> body) throws InterruptedException {
        return tryTo(receipt, step, login, body).orThrow("%s as %s".formatted(step, login));
    }

    Answer tryTo(Receipt receipt, String step, String login, Map<String, ?> body) throws InterruptedException {
        return post("/api/cases/%s/%s".formatted(receipt.matter(), step), login, body);
    }

    Answer get(String path, @Nullable String login) throws InterruptedException {
        return gateway.get(path, account(login));
    }

    Answer post(String path, @Nullable String login, Object body) throws InterruptedException {
        return gateway.post(path, account(login), "story-" + calls.incrementAndGet(), body);
    }

    private @Nullable Account account(@Nullable String login) {
        return login == null ? null : staff.of(login);
    }

    /** For what is heard of a moment later. */
    static ConditionFactory eventually() {
        return await().atMost(HEARD_WITHIN).pollInterval(LOOK_AGAIN);
    }

    /** What a petitioner takes home. */
    record Receipt(String number, String queryCode) {

        static Receipt of(JsonNode body) {
            return new Receipt(
                    body.path("number").asString(), body.path("queryCode").asString());
        }

        String matter() {
            return ItemNumber.of(number).asMatter().value();
        }
    }
}
