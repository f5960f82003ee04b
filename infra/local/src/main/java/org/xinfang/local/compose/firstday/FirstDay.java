package org.xinfang.local.compose.firstday;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.local.demo.Authority;
import org.xinfang.local.demo.InventedPerson;
import org.xinfang.local.region.Region;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays an office's first day: the administrator enters the offices, the people sign in, one petition reaches the
 * department that answers for it. Ends with a fault at the first thing that does not go as it should.
 *
 * <p>Called twice, {@code offices} and {@code petition}, for between the two whoever runs the server makes the people.
 */
final class FirstDay {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final URI origin;
    private final Map<String, String> passwords;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private FirstDay(URI origin, Path logins) throws IOException {
        this.origin = origin;
        this.passwords = Files.readAllLines(logins).stream()
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(fields -> fields[0], fields -> fields[1]));
    }

    static void main(String[] arguments) throws Exception {
        SSLContext.setDefault(Authority.of(Path.of(arguments[2])));
        var day = new FirstDay(URI.create(arguments[1]), Path.of(arguments[3]));
        if (arguments[0].equals("offices")) {
            day.enterOffices();
        } else {
            day.followAPetition();
        }
    }

    private void enterOffices() throws Exception {
        var administrator = tokenOf("system-admin");
        var offices = Region.ofTheDemonstration().offices();
        for (var office : offices) {
            call("PUT", "/api/offices/" + office.path(), administrator, office.entry());
        }
        System.out.printf("The first administrator signed in and entered %d offices.%n", offices.size());
    }

    private void followAPetition() throws Exception {
        var registrar = tokenOf("registrar");
        var filing = Map.of(
                "channel", "LETTER",
                "title", "村道路灯不亮",
                "story", "和平村村口路灯坏了三个月，老人夜里出门摔倒过。",
                "petitioner", InventedPerson.of(1, 1).asPetitioner());
        var number = call("POST", "/api/submissions", registrar, filing)
                .get("number")
                .stringValue();
        var matter = "/api/cases/" + ItemNumber.of(number).asMatter().value();
        var dispatcher = tokenOf("dispatcher");
        await(matter, dispatcher, found -> found.hasNonNull("state"));
        call("POST", matter + "/transfer", dispatcher, Map.of("to", "990101/zjj"));
        var officer = tokenOf("officer.zjj");
        await(matter, officer, found -> found.hasNonNull("state"));
        call("POST", matter + "/sign-for", officer, Map.of());
        call("POST", matter + "/accept", officer, Map.of());
        var notices = await(
                "/api/notices?submission=" + number,
                dispatcher,
                all -> all.path("items").valueStream().anyMatch(one -> is(one, "LETTER", "PRINTED")));
        var waiting = notices.get("items")
                .valueStream()
                .filter(one -> is(one, "SMS", "QUEUED"))
                .count();
        if (waiting == 0) {
            throw new IllegalStateException("No message waits for a carrier: " + notices);
        }
        System.out.printf(
                "A petition reached its department; its letter is set, and %d messages wait for a carrier.%n", waiting);
    }

    private static boolean is(JsonNode notice, String channel, String state) {
        return notice.path("channel").asString().equals(channel)
                && notice.path("state").asString().equals(state);
    }

    private String tokenOf(String login) throws Exception {
        var page = new SignInPage(origin);
        var token = page.tokenOfNew(login, passwords.getOrDefault(login, ""), "Own-password-of-" + login.length());
        if (!page.isPasswordChanged()) {
            throw new IllegalStateException(login + " may keep a password that others know");
        }
        return token;
    }

    private JsonNode await(String path, String token, Predicate<JsonNode> done) throws Exception {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var answer = http.send(request(path, token).build(), BodyHandlers.ofString());
            var body = JsonMapper.shared().readTree(answer.body());
            if (answer.statusCode() == 200 && done.test(body)) {
                return body;
            }
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException("%s stays %d %s".formatted(path, answer.statusCode(), body));
            }
            Thread.sleep(LOOK_AGAIN);
        }
    }

    private JsonNode call(String method, String path, String token, Map<String, ?> body) throws Exception {
        var request = request(path, token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)));
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException("%s %s: %d %s".formatted(method, path, answer.statusCode(), answer.body()));
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(origin.resolve(path)).header("Authorization", "Bearer " + token);
    }
}
