package org.xinfang.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinfang.gateway.routing.Service;

/** Those who look on for a long time, and the others. */
class StreamTests {

    private static final int ONLOOKERS = 5;

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger hungUp = new AtomicInteger();

    @Test
    void manyLookOnForLongAndCallsFindAWayAndNobodyHoldsUpTheEnd() throws Exception {
        var region = new Region("--xinfang.gateway.connections=2", "--xinfang.gateway.timeouts.response=1s");
        var onlookers = new ArrayList<Onlooker>();
        try (region) {
            region.peer(Service.CASE).behaves(exchange -> {
                if (!exchange.getRequestURI().getPath().endsWith("/changes")) {
                    Peer.saying(200, "application/json", "{}").answer(exchange);
                    return;
                }
                exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
                exchange.sendResponseHeaders(200, 0);
                for (var beat = 1; !Thread.currentThread().isInterrupted(); beat++) {
                    exchange.getResponseBody()
                            .write("data: %d\n\n".formatted(beat).getBytes(UTF_8));
                    try {
                        exchange.getResponseBody().flush();
                    } catch (IOException gone) {
                        hungUp.incrementAndGet();
                        throw gone;
                    }
                    pause();
                }
            });
            for (var n = 0; n < ONLOOKERS; n++) {
                var request = region.request("/api/cases/changes").header("Accept", "text/event-stream");
                onlookers.add(new Onlooker(http.send(request.build(), BodyHandlers.ofLines())));
            }

            await().untilAsserted(() -> assertThat(onlookers)
                    .allSatisfy(each -> assertThat(each.heard).contains("data: 8")));
            assertThat(region.get("/api/cases").statusCode()).isEqualTo(200);
            assertThat(onlookers)
                    .allSatisfy(each -> assertThat(each.thread.isAlive()).isTrue());

            onlookers.removeLast().hangUp();
            await().untilAsserted(() -> assertThat(hungUp.get()).isEqualTo(1));

            var begun = System.nanoTime();
            region.close();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
        }
        await().untilAsserted(() -> assertThat(onlookers).noneMatch(each -> each.thread.isAlive()));
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Somebody who listens until there is nothing more to hear. */
    private static final class Onlooker {

        private final List<String> heard = new CopyOnWriteArrayList<>();
        private final Thread thread;

        private final HttpResponse<Stream<String>> response;

        private Onlooker(HttpResponse<Stream<String>> response) {
            this.response = response;
            this.thread = Thread.ofVirtual().start(() -> {
                try {
                    response.body().forEach(heard::add);
                } catch (java.io.UncheckedIOException cutOff) {
                    heard.add("cut off");
                }
            });
        }

        private void hangUp() {
            response.body().close();
        }
    }
}
