package org.xinfang.accountability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.xinfang.contracts.CaseMessage.MatterTransferredV1;
import org.xinfang.contracts.Topic;
import org.xinfang.kernel.Role;
import org.xinfang.testkit.PublishedApi;
import org.xinfang.testkit.Sandbox;
import org.xinfang.testkit.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service: facts on real topics, questions over HTTP with real tokens. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AccountabilityTests {

    @RegisterExtension
    static final Sandbox SANDBOX = Sandbox.open();

    private static final List<Announced> FACTS = Lives.of(40, 11);
    private static final Announced TRANSFERRED = FACTS.stream()
            .filter(fact -> fact.message() instanceof MatterTransferredV1)
            .findFirst()
            .orElseThrow();
    private static final int UNKNOWN = 1;

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        SANDBOX.properties().forEach((name, value) -> registry.add(name, () -> value));
        Tokens.properties().forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeAll
    static void everythingIsAnnouncedTwice() {
        for (var topic : List.of(Topic.SUBMISSIONS, Topic.CASES, Topic.NOTICES, Topic.OFFICES)) {
            SANDBOX.createTopics(topic, topic + ".accountability.retry", topic + ".accountability.dlt");
        }
        for (var round = 0; round < 2; round++) {
            for (var fact : FACTS) {
                SANDBOX.send(fact.topic(), fact.key(), fact.body(), fact.headers());
            }
        }
        var unknown = Announced.headers("SX0#9", "case.merged.v9", Instant.parse("2026-03-02T01:00:00Z"));
        SANDBOX.send(Topic.CASES, "SX0", "{\"matter\":\"SX0\",\"office\":\"990101\"}".getBytes(UTF_8), unknown);
    }

    @Test
    void everyFactIsEnteredOnceAndTheChainsAreWhole() throws Exception {
        everythingIsHeard();

        var verification = get("/ledger/verification", director()).json();
        assertThat(verification.path("intact").booleanValue()).isTrue();
        assertThat(verification.path("complete").booleanValue()).isTrue();
        assertThat(verification.path("verified").longValue()).isEqualTo(FACTS.size() + UNKNOWN);
        assertThat(get("/ledger?type=case.merged.v9", director()).items())
                .singleElement()
                .satisfies(entry -> assertThat(entry.path("body").path("matter").stringValue())
                        .isEqualTo("SX0"));
    }

    @Test
    void aFigureOpensIntoItsFactsAndTheseStandInTheLedger() throws Exception {
        everythingIsHeard();

        var told = get("/figures?office=990101&beneath=true", director()).json();
        for (var figure : told.path("figures")) {
            var opened = get(figure.path("events").stringValue() + "&limit=200", director())
                    .items();
            assertThat(opened)
                    .as(figure.path("code").stringValue())
                    .hasSize(figure.path("count").intValue());
            assertThat(opened)
                    .allSatisfy(row -> assertThat(row.path("events"))
                            .isNotEmpty()
                            .allSatisfy(event -> assertThat(
                                            event.path("entry").path("hash").stringValue())
                                    .hasSize(64)));
        }
        assertThat(told.path("figures").path(0).path("count").intValue()).isEqualTo(40);
    }

    @Test
    void theDutiesOfACaseComeWithTheirDerivation() throws Exception {
        everythingIsHeard();

        var duty = get("/cases/%s/duties".formatted(TRANSFERRED.key()), director())
                .json()
                .path("duties")
                .path(0)
                .path("duty");

        assertThat(duty.path("code").stringValue()).isEqualTo("T1");
        assertThat(duty.path("nameZh").stringValue()).isEqualTo("转送、交办");
        assertThat(duty.path("days").intValue()).isEqualTo(15);
        assertThat(duty.path("calendar").stringValue()).isEqualTo("cn-2026");
        assertThat(duty.path("standing").stringValue()).isIn("ON_TIME", "LATE");
    }

    @Test
    void aTownshipSeesItsOwnAndNothingBeside() throws Exception {
        everythingIsHeard();
        var township = Tokens.of("wang", "990101/101", Role.STATISTICIAN);
        var another = "990101/102";

        assertThat(get("/figures", township).json().path("office").stringValue())
                .isEqualTo("990101/101");
        assertThat(get("/figures?office=" + another, township).status()).isEqualTo(403);
        assertThat(get("/figures/registered/events?office=" + another, township).status())
                .isEqualTo(403);
        assertThat(get("/figures?office=990101", township).status()).isEqualTo(403);
        assertThat(get("/ledger?limit=200", township).items())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.path("body").toString()).contains("990101/101"));
        var elsewhere = FACTS.stream()
                .filter(fact -> fact.message() instanceof MatterTransferredV1 said
                        && !said.from().equals("990101/101")
                        && !said.to().equals("990101/101"))
                .findFirst()
                .orElseThrow();
        assertThat(get("/ledger?case=" + elsewhere.key(), township).status()).isEqualTo(404);
        assertThat(get("/cases/%s/duties".formatted(elsewhere.key()), township).status())
                .isEqualTo(404);
    }

    @Test
    void whoHasNoOfficeOrNoSuchDutyIsRefused() throws Exception {
        var nobody = Tokens.withoutOffice("nobody", Role.DIRECTOR);
        var receptionist = Tokens.of("li", "990101", Role.RECEPTIONIST);
        for (var path :
                List.of("/figures", "/figures/registered/events", "/ledger", "/ledger/count", "/ledger/verification")) {
            assertThat(get(path, nobody).status()).as(path).isEqualTo(403);
            assertThat(get(path, receptionist).status()).as(path).isEqualTo(403);
            assertThat(get(path, null).status()).as(path).isEqualTo(401);
        }
    }

    @Test
    void aQuestionThatMakesNoSenseIsAnsweredWithWhatIsWrong() throws Exception {
        assertThat(get("/figures?office=QINGHE", director())
                        .json()
                        .path("field")
                        .stringValue())
                .isEqualTo("office");
        assertThat(get("/figures?from=2026-05-01&to=2026-04-01", director()).status())
                .isEqualTo(422);
        assertThat(get("/figures?asOf=2999-01-01", director()).status()).isEqualTo(422);
        assertThat(get("/figures?from=yesterday", director()).status()).isEqualTo(400);
        assertThat(get("/figures/unheard-of/events", director()).status()).isEqualTo(404);
        assertThat(get("/ledger?after=nowhere", director()).status()).isEqualTo(422);
        assertThat(get("/ledger/verification?from=0", director()).status()).isEqualTo(422);
    }

    @Test
    void theServiceSaysWhatIsPublished() throws Exception {
        PublishedApi.assertSays(
                "accountability", get("/v3/api-docs", null).json().toString());
    }

    @Test
    void theLedgerIsReadPageByPage() throws Exception {
        everythingIsHeard();

        var read = 0;
        var path = "/ledger?limit=50";
        @Nullable String next = "";
        while (next != null) {
            var page = get(path + next, director());
            read += page.items().size();
            var mark = page.json().path("next");
            next = mark.isString() ? "&after=" + URLEncoder.encode(mark.stringValue(), UTF_8) : null;
        }

        assertThat(read).isEqualTo(FACTS.size() + UNKNOWN);
    }

    private static String director() {
        return Tokens.of("chen", "990101", Role.DIRECTOR);
    }

    private void everythingIsHeard() {
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        get("/ledger/count", director()).json().path("facts").longValue() == FACTS.size() + UNKNOWN
                                && registered() == 40
                                && duties()
                                        >= FACTS.stream()
                                                .filter(fact -> fact.type().equals("case.opened.v1"))
                                                .count());
    }

    private long registered() throws Exception {
        return get("/figures?beneath=true", director())
                .json()
                .path("figures")
                .path(0)
                .path("count")
                .longValue();
    }

    private long duties() {
        return database.getCollection("duties").countDocuments();
    }

    private Answer get(String path, @Nullable String token) throws Exception {
        var address = path.startsWith("/api") || path.startsWith("/v3") ? path : "/api/accountability" + path;
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, address)));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try (var client = HttpClient.newHttpClient()) {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        }
    }

    private record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        List<JsonNode> items() {
            return StreamSupport.stream(json().path("items").spliterator(), false)
                    .toList();
        }
    }
}
