package org.xinfang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.xinfang.kernel.Role;
import org.xinfang.testkit.Tokens;

/** Changes as they are told over HTTP, by two processes of the service. */
class ChangesTests extends RunningService {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext other;

    private final List<Listening> open = new ArrayList<>();

    @BeforeAll
    static void aSecondProcess() {
        var arguments = Stream.of(
                        SANDBOX.properties(), Tokens.properties(), Sealings.properties(), Map.of("server.port", "0"))
                .flatMap(settings -> settings.entrySet().stream())
                .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                .toArray(String[]::new);
        other = new SpringApplicationBuilder(CaseService.class).run(arguments);
    }

    /** A process that has just come up says so by a place of its own. */
    @BeforeEach
    void bothHaveBegun() {
        listen(port(), DISPATCHER, null).awaits("id: 8");
        listen(otherPort(), DISPATCHER, null).awaits("id: 8");
    }

    @AfterAll
    static void end() {
        other.close();
    }

    @AfterEach
    void hangUp() throws IOException {
        for (var each : open) {
            each.close();
        }
    }

    @Test
    void bothProcessesTellWhatHappensOnEither() {
        var dispatcher = listen(otherPort(), DISPATCHER, null);
        var unit = listen(otherPort(), OFFICER, null);
        var stranger = listen(port(), Tokens.of("officer.105", "990101/105", Role.OFFICER), null);
        dispatcher.awaits("event: here");
        stranger.awaits("event: here");

        var id = openCase();
        post(id, "transfer", DISPATCHER, Map.of("to", "990101/zrzy"));

        dispatcher.awaits("\"id\":\"%s\",\"state\":\"NEW\",\"version\":1,\"office\":\"990101\"".formatted(id));
        dispatcher.awaits("\"id\":\"%s\",\"state\":\"SENT\",\"version\":2,\"office\":\"990101/zrzy\"".formatted(id));
        unit.awaits("\"id\":\"%s\",\"state\":\"SENT\"".formatted(id));
        assertThat(unit.heard()).noneMatch(line -> line.contains("NEW"));
        assertThat(stranger.heard()).noneMatch(line -> line.contains("event: change"));
    }

    @Test
    void whoeverComesBackToTheOtherProcessMissesNothing() throws IOException {
        var first = listen(port(), DISPATCHER, null);
        var id = openCase();
        first.awaits(id);
        // The other process has come as far before it is asked.
        listen(otherPort(), DISPATCHER, null).awaits("event: here");
        var place = first.lastPlace();
        first.close();
        post(id, "transfer", DISPATCHER, Map.of("to", "990101/zrzy"));

        var second = listen(otherPort(), DISPATCHER, place);
        second.awaits("\"id\":\"%s\",\"state\":\"SENT\"".formatted(id));
        assertThat(second.heard()).noneMatch(line -> line.contains("NEW") || line.contains("anew"));
    }

    @Test
    void aPlaceFromLongAgoMeansToLookAnew() {
        listen(port(), DISPATCHER, "80").awaits("event: anew");
    }

    @Test
    void aStreamEndsWithItsToken() {
        var stream = listen(port(), DISPATCHER, null);
        stream.awaits("event: here");

        CLOCK.set("2099-01-01T00:00");

        await().atMost(Duration.ofSeconds(10)).until(stream::hasEnded);
        assertThat(get("/api/cases/changes", Tokens.expired("dispatcher", "990101", Role.DISPATCHER))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void nobodyOpensMoreWindowsThanTheyCanLookAt() throws IOException {
        var busy = Tokens.of("busy", "990101", Role.DISPATCHER);
        for (var n = 0; n < 8; n++) {
            listen(port(), busy, null).awaits("event: here");
        }

        assertThat(get("/api/cases/changes", busy).problem()).isEqualTo("429 case/too-many-windows");
        open.getLast().close();
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            try (var again = listen(port(), busy, null)) {
                assertThat(again.status()).isEqualTo(200);
            }
        });
        assertThat(get("/api/cases/changes", Tokens.of("auditor", "990101", Role.AUDITOR))
                        .status())
                .isEqualTo(404);
    }

    private String port() {
        return localPort();
    }

    private static String otherPort() {
        return other.getEnvironment().getRequiredProperty("local.server.port");
    }

    private Listening listen(String port, String token, @Nullable String after) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%s/api/cases/changes".formatted(port)))
                .header("Authorization", "Bearer " + token);
        if (after != null) {
            request.header("Last-Event-ID", after);
        }
        try {
            var listening = new Listening(HTTP.send(request.build(), BodyHandlers.ofLines()));
            open.add(listening);
            return listening;
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A connection on which somebody listens. */
    private static final class Listening implements AutoCloseable {

        private final HttpResponse<Stream<String>> response;
        private final List<String> heard = new CopyOnWriteArrayList<>();
        private final Thread thread;

        private Listening(HttpResponse<Stream<String>> response) {
            this.response = response;
            this.thread = Thread.ofVirtual().start(this::listen);
        }

        private void listen() {
            try {
                response.body().forEach(heard::add);
            } catch (UncheckedIOException | IllegalStateException hungUp) {
                heard.add("");
            }
        }

        private int status() {
            return response.statusCode();
        }

        private List<String> heard() {
            return heard;
        }

        private void awaits(String text) {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(heard).anyMatch(line -> line.contains(text)));
        }

        private String lastPlace() {
            return heard.reversed().stream()
                    .filter(line -> line.startsWith("id: "))
                    .findFirst()
                    .orElseThrow()
                    .substring(4);
        }

        private boolean hasEnded() {
            return !thread.isAlive();
        }

        @Override
        public void close() throws IOException {
            response.body().close();
        }
    }
}
