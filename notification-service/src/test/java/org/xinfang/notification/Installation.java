package org.xinfang.notification;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.contracts.NoticeMessage;
import org.xinfang.contracts.Topic;
import org.xinfang.simulator.SimulatorSettings;
import org.xinfang.simulator.SmsSimulator;
import org.xinfang.testkit.Sandbox;
import org.xinfang.testkit.Tokens;

/** The service on real servers: as many instances as a test starts, one message centre, one folder of letters. */
final class Installation implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    final Sandbox sandbox;
    final Region region;
    final SmsSimulator simulator;
    final Path letters;
    private final List<ConfigurableApplicationContext> instances = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    Installation(Sandbox sandbox) {
        this.sandbox = sandbox;
        this.region = new Region(sandbox);
        Region.createTopics(sandbox);
        try {
            this.simulator = SmsSimulator.start(SimulatorSettings.anywhere());
            this.letters = Files.createTempDirectory("letters");
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    ConfigurableApplicationContext start(String... more) {
        var properties = new HashMap<String, Object>(sandbox.properties());
        properties.putAll(Tokens.properties());
        properties.putAll(Region.sealingProperties());
        properties.put("server.port", "0");
        properties.put("xinfang.sms.carriers[0].name", "simulator");
        properties.put("xinfang.sms.carriers[0].host", "127.0.0.1");
        properties.put("xinfang.sms.carriers[0].port", simulator.smppPort());
        properties.put("xinfang.sms.carriers[0].tps", "2000");
        properties.put("xinfang.sms.carriers[0].answer-within", "1s");
        properties.put("xinfang.sms.quiet-from", "00:00");
        properties.put("xinfang.sms.quiet-until", "00:00");
        properties.put("xinfang.sms.unknown-after", "3s");
        properties.put("xinfang.sms.lease", "3s");
        properties.put("xinfang.letters.folder", letters.toString());
        properties.put("logging.structured.format.console", "");
        for (var pair : more) {
            var at = pair.indexOf('=');
            properties.put(pair.substring(0, at), pair.substring(at + 1));
        }
        var arguments = properties.entrySet().stream()
                .map(entry -> "--%s=%s".formatted(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);
        var instance = new SpringApplicationBuilder(NotificationApplication.class).run(arguments);
        instances.add(instance);
        return instance;
    }

    /** Facts about notices, as other services hear them. */
    List<NoticeMessage> facts(int atLeast) {
        var catalogue = MessageCatalogue.standard();
        return sandbox.records(Topic.NOTICES, atLeast).stream()
                .map(found -> catalogue
                        .read(
                                NoticeMessage.class,
                                new String(
                                        found.headers().lastHeader("ce_type").value(),
                                        java.nio.charset.StandardCharsets.UTF_8),
                                found.value())
                        .orElseThrow())
                .toList();
    }

    void awaitMessages(String mobile, int count) {
        await().atMost(PATIENCE).until(() -> simulator.handsets().of(mobile).size() >= count);
    }

    void awaitStates(Map<String, Integer> wanted) {
        await().atMost(PATIENCE).until(this::states, states -> states.entrySet().containsAll(wanted.entrySet()));
    }

    /** How many notices are in which state. */
    Map<String, Integer> states() {
        var states = new HashMap<String, Integer>();
        for (var document : sandbox.database().getCollection("notices").find()) {
            states.merge(document.getEmbedded(List.of("state", "name"), String.class), 1, Integer::sum);
        }
        return states;
    }

    List<Path> printed() {
        try (var files = Files.list(letters)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    HttpResponse<byte[]> get(String path, String token) {
        var port = instances.getFirst().getEnvironment().getProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%s%s".formatted(port, path)))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        instances.reversed().forEach(ConfigurableApplicationContext::close);
        simulator.close();
    }
}
