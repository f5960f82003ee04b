package org.xinfang.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.xinfang.cases.casefile.CaseId;
import org.xinfang.cases.casefile.SubmissionId;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.contracts.NarrativeMessage.StoryToldV1;
import org.xinfang.contracts.PetitionerMessage.PetitionerReachableV1;
import org.xinfang.contracts.SubmissionMessage.Channel;
import org.xinfang.contracts.SubmissionMessage.SubmissionRegisteredV1;
import org.xinfang.contracts.Topic;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.kernel.ItemNumber.Kind;
import org.xinfang.kernel.Role;
import org.xinfang.testkit.Sandbox;
import org.xinfang.testkit.TestClock;
import org.xinfang.testkit.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service, started once for all tests that speak to it over HTTP and over Kafka. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(RunningService.Time.class)
abstract class RunningService {

    static final Sandbox SANDBOX = Sandbox.open();
    static final TestClock CLOCK = TestClock.at("2026-03-16T09:00");
    static final MessageCatalogue CATALOGUE = MessageCatalogue.standard();

    static final String DISPATCHER = Tokens.of("dispatcher", "990101", Role.DISPATCHER);
    static final String OFFICER = Tokens.of("officer.zrzy", "990101/zrzy", Role.OFFICER);
    static final String LEADER = Tokens.of("leader.zrzy", "990101/zrzy", Role.UNIT_LEADER);
    static final String ADMINISTRATOR = Tokens.of("system-admin", "990101", Role.SYSTEM_ADMIN);

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final AtomicInteger SERIAL = new AtomicInteger();

    static {
        SANDBOX.createTopics(
                Stream.of(Topic.SUBMISSIONS, Topic.CASES, Topic.OFFICES, Topic.PETITIONERS, Topic.NARRATIVES)
                        .flatMap(topic -> Stream.of(topic, topic + ".case.retry", topic + ".case.dlt"))
                        .toArray(String[]::new));
    }

    @Autowired
    private Environment environment;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        Stream.of(SANDBOX.properties(), Tokens.properties(), Sealings.properties())
                .flatMap(settings -> settings.entrySet().stream())
                .forEach(setting -> registry.add(setting.getKey(), setting::getValue));
    }

    @BeforeEach
    void beginOnMondayWithTheOfficesOfTheCounty() {
        CLOCK.set("2026-03-16T09:00");
        register("990101", "COUNTY", "清河县信访局", "县信访局");
        register("990101/104", "TOWNSHIP", "清河县云台镇人民政府", "云台镇");
        register("990101/105", "TOWNSHIP", "清河县白鹭镇人民政府", "白鹭镇");
        register("990101/zrzy", "DEPARTMENT", "清河县自然资源局", "县自然资源局");
    }

    private void register(String path, String kind, String name, String shortName) {
        var entry =
                Map.of("kind", kind, "name", name, "shortName", shortName, "nameEn", "Office", "phone", "0199-5550100");
        call("PUT", "/api/offices/" + path, ADMINISTRATOR, entry, Map.of());
    }

    static SubmissionId newSubmission() {
        var day = LocalDate.parse("2026-03-16");
        return new SubmissionId(new ItemNumber(Kind.LETTER, "990101", day, SERIAL.incrementAndGet()).value());
    }

    static void registered(SubmissionId submission, String office) {
        var message = new SubmissionRegisteredV1(
                submission.value(),
                Channel.LETTER,
                office,
                LocalDate.parse("2026-03-16"),
                1,
                false,
                List.of(),
                "registrar",
                CLOCK.instant(),
                true);
        SANDBOX.send(Topic.SUBMISSIONS, submission.value(), CATALOGUE.write(message), headers(submission, message));
    }

    static void told(SubmissionId submission, String title, String story) {
        sealed(submission, new StoryToldV1(submission.value(), title, story));
    }

    static void reachable(SubmissionId submission, String name, String mobile) {
        sealed(submission, new PetitionerReachableV1(submission.value(), name, mobile, "北村12号", "KX7M9PQ2", "zh"));
    }

    private static void sealed(SubmissionId submission, Object message) {
        var announced = Sealings.MESSAGES.announce(submission.value(), Sealings.SEALING.newDataKey(), message);
        SANDBOX.send(announced.topic(), announced.key(), announced.body(), headers(submission, message));
    }

    private static Header[] headers(SubmissionId submission, Object message) {
        return Map.of(
                        "ce_id",
                        submission + "#1",
                        "ce_type",
                        MessageCatalogue.name(message),
                        "ce_sequence",
                        "1",
                        "ce_correlation",
                        "correlation-1")
                .entrySet()
                .stream()
                .map(header ->
                        new RecordHeader(header.getKey(), header.getValue().getBytes(UTF_8)))
                .toArray(Header[]::new);
    }

    /** A case of the county's petition office, as soon as it is there. */
    String openCase() {
        return openCase("990101");
    }

    String openCase(String office) {
        var submission = newSubmission();
        registered(submission, office);
        return awaitCase(submission);
    }

    String awaitCase(SubmissionId submission) {
        var id = CaseId.of(submission).value();
        await().until(() -> get("/api/cases/" + id, DISPATCHER).status() == 200);
        return id;
    }

    Answer get(String path, @Nullable String token) {
        return send(request(path, token, Map.of()).GET());
    }

    Answer post(String id, String command, String token, Map<String, ?> body) {
        return post(id, command, token, body, Map.of());
    }

    Answer post(String id, String command, String token, Map<String, ?> body, Map<String, String> headers) {
        return call("POST", "/api/cases/%s/%s".formatted(id, command), token, body, headers);
    }

    Answer call(String method, String path, String token, Map<String, ?> body, Map<String, String> headers) {
        return send(request(path, token, headers)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    String localPort() {
        return environment.getRequiredProperty("local.server.port");
    }

    private HttpRequest.Builder request(String path, @Nullable String token, Map<String, String> headers) {
        var port = localPort();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%s%s".formatted(port, path)));
        headers.forEach(request::header);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** An answer and the JSON in it. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String text(String pointer) {
            return json().at(pointer).asString();
        }

        /** The last part of the type of a problem. */
        String problem() {
            return status() + " " + text("/type").replaceAll(".*/problems/", "");
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        TestClock time() {
            return CLOCK;
        }
    }
}
