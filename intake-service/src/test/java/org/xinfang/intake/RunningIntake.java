package org.xinfang.intake;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.xinfang.contracts.Topic;
import org.xinfang.testkit.Sandbox;
import org.xinfang.testkit.TestClock;
import org.xinfang.testkit.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service, started once for all tests that speak to it over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(StandingClock.class)
abstract class RunningIntake {

    static final Sandbox SANDBOX = Sandbox.open();
    static final TestClock CLOCK = TestClock.at("2026-03-16T09:00");
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static {
        SANDBOX.createTopics(
                Stream.of(Topic.SUBMISSIONS, Topic.CASES, Topic.OFFICES, Topic.PETITIONERS, Topic.NARRATIVES)
                        .flatMap(topic -> Stream.of(topic, topic + ".intake.retry", topic + ".intake.dlt"))
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
    void beginOnMonday() {
        CLOCK.set("2026-03-16T09:00");
    }

    Answer post(String path, String body, @Nullable String token, Map<String, String> headers) {
        return send(request(path, token, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    Answer post(String path, String body) {
        return post(path, body, null, Map.of());
    }

    Answer get(String path, @Nullable String token) {
        return send(request(path, token, Map.of()).GET());
    }

    /** Waits for so many records of that key, among those of other tests. */
    static List<ConsumerRecord<String, byte[]>> announced(String topic, String key, int count) {
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = SANDBOX.consumer(topic)) {
            await().until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (key.equals(record.key())) {
                        found.add(record);
                    }
                });
                return found.size() >= count;
            });
        }
        return found;
    }

    private HttpRequest.Builder request(String path, @Nullable String token, Map<String, String> headers) {
        var port = environment.getRequiredProperty("local.server.port");
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

        String body() {
            return response.body();
        }

        JsonNode json() {
            return JSON.readTree(body());
        }

        String text(String pointer) {
            return json().at(pointer).asString();
        }
    }
}
