package org.xinfang.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinfang.kernel.ItemNumber;
import tools.jackson.databind.JsonNode;

/**
 * What each service holds of one petition, found by asking the services, beside what the platform accepted.
 *
 * <p>Everything that was accepted and is missing anywhere is lost; everything that is there twice and happens once is
 * duplicated.
 */
public final class Reckoning {

    /** What the ledger must have heard of every petition, once. */
    private static final Set<String> FACTS = Set.of(
            "submission.registered.v1",
            "case.opened.v1",
            "case.transferred.v1",
            "case.signed-for.v1",
            "case.accepted.v1",
            "case.opinion-drafted.v1",
            "case.opinion-signed.v1",
            "case.document-served.v1",
            "submission.rated.v1");

    /** An SMS at registration, transfer, acceptance and opinion; a letter at acceptance and opinion. */
    private static final int NOTICES_EACH = 6;

    private static final Set<String> ENDS = Set.of("SUPPRESSED", "FAILED", "DELIVERED", "NO_RECEIPT", "PRINTED");

    private static final Set<String> SENT = Set.of("SUBMITTED", "SUBMIT_UNKNOWN", "DELIVERED", "NO_RECEIPT");

    private static final int PAGE = 200;
    private static final int LOOKS = 60;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final Gateway gateway;
    private final Account asker;

    public Reckoning(Gateway gateway, Account asker) {
        this.gateway = gateway;
        this.asker = asker;
    }

    /** How one petition stands with every service. */
    public record Standing(int lost, int duplicated, int ledgerFacts, Notices notices) {}

    /** The notices of one petition. */
    public record Notices(int smsSent, int smsDelivered, int lettersSpooled, boolean settled) {}

    /** The ledger hears a moment later than the office acts: what is missing is looked for again before it is lost. */
    public Standing settled(String number) throws InterruptedException {
        var standing = of(number);
        for (var look = 0; look < LOOKS && standing.lost() > 0; look++) {
            Thread.sleep(LOOK_AGAIN);
            standing = of(number);
        }
        return standing;
    }

    private Standing of(String number) throws InterruptedException {
        var matter = ItemNumber.of(number).asMatter().value();
        var lost = 0;
        if (!gateway.get("/api/submissions/" + number, asker).isOk()) {
            lost++;
        }
        var held = gateway.get("/api/cases/" + matter, asker);
        if (!held.isOk() || !held.body().path("state").asString("").equals("SERVED")) {
            lost++;
        }
        var facts = new HashMap<String, Integer>();
        var ledger = new ArrayList<JsonNode>();
        ledger.addAll(all("/api/accountability/ledger?submission=" + number));
        ledger.addAll(all("/api/accountability/ledger?case=" + matter));
        var seen = new HashMap<String, JsonNode>();
        ledger.forEach(entry ->
                seen.put(entry.path("chain").asString() + entry.path("position").asLong(), entry));
        seen.values().forEach(entry -> facts.merge(entry.path("type").asString(), 1, Integer::sum));
        lost += Math.toIntExact(
                FACTS.stream().filter(fact -> !facts.containsKey(fact)).count());
        var duplicated = FACTS.stream()
                .mapToInt(fact -> Math.max(0, facts.getOrDefault(fact, 0) - 1))
                .sum();
        var notices = all("/api/notices?submission=" + number);
        duplicated += repeated(notices);
        return new Standing(lost, duplicated, seen.size(), notices(notices));
    }

    /** Whether every notice of a petition has come to its end. */
    public Notices notices(String number) throws InterruptedException {
        return notices(all("/api/notices?submission=" + number));
    }

    private static Notices notices(Collection<JsonNode> notices) {
        var sent = 0;
        var delivered = 0;
        var spooled = 0;
        var ended = 0;
        for (var notice : notices) {
            var state = notice.path("state").asString();
            var sms = notice.path("channel").asString().equals("SMS");
            sent += sms && SENT.contains(state) ? 1 : 0;
            delivered += state.equals("DELIVERED") ? 1 : 0;
            spooled += state.equals("PRINTED") ? 1 : 0;
            ended += ENDS.contains(state) ? 1 : 0;
        }
        return new Notices(sent, delivered, spooled, ended == notices.size() && ended >= NOTICES_EACH);
    }

    private static int repeated(List<JsonNode> notices) {
        var times = new HashMap<Map.Entry<String, String>, Integer>();
        for (var notice : notices) {
            var what = Map.entry(
                    notice.path("template").asString(), notice.path("channel").asString());
            times.merge(what, 1, Integer::sum);
        }
        return times.values().stream().mapToInt(count -> count - 1).sum();
    }

    private List<JsonNode> all(String path) throws InterruptedException {
        var items = new ArrayList<JsonNode>();
        var next = "";
        do {
            var page = gateway.get("%s&limit=%d%s".formatted(path, PAGE, next), asker)
                    .body();
            page.path("items").forEach(items::add);
            var cursor = page.path("next").asString("");
            next = cursor.isEmpty() ? "" : "&after=" + URLEncoder.encode(cursor, UTF_8);
        } while (!next.isEmpty());
        return items;
    }
}
