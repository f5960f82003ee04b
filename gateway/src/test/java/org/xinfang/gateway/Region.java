package org.xinfang.gateway;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JCircuitBreakerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.xinfang.gateway.routing.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A gateway with a peer for each of its services, and somebody who calls it. */
final class Region implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<Service, Peer> peers = new EnumMap<>(Service.class);
    private final ConfigurableApplicationContext gateway;
    private final HttpClient caller = HttpClient.newHttpClient();

    Region(String... settings) {
        var arguments = new ArrayList<>(List.of(settings));
        arguments.add("--server.port=0");
        arguments.add("--server.address=127.0.0.1");
        for (var service : Service.values()) {
            peers.put(service, new Peer());
            arguments.add("--xinfang.gateway.services." + service.label() + "="
                    + peer(service).address());
        }
        gateway = new SpringApplicationBuilder(GatewayApplication.class).run(arguments.toArray(String[]::new));
    }

    Peer peer(Service service) {
        return Objects.requireNonNull(peers.get(service));
    }

    /** As if nothing had happened yet. */
    void forget() {
        peers.values().forEach(Peer::forget);
        gateway.getBean(Resilience4JCircuitBreakerFactory.class)
                .getCircuitBreakerRegistry()
                .getAllCircuitBreakers()
                .forEach(CircuitBreaker::reset);
    }

    int port() {
        return Objects.requireNonNull(gateway.getEnvironment().getProperty("local.server.port", Integer.class));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> post(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(caller, request);
    }

    /** As somebody who calls from another address. */
    HttpResponse<String> sendFrom(String address, HttpRequest.Builder request) {
        try (var somebody = HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral(address))
                .build()) {
            return send(somebody, request);
        }
    }

    private static HttpResponse<String> send(HttpClient caller, HttpRequest.Builder request) {
        try {
            return caller.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        return json(answer.body());
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    @Override
    public void close() {
        gateway.close();
        caller.close();
        peers.values().forEach(Peer::close);
    }
}
