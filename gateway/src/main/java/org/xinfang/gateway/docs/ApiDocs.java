package org.xinfang.gateway.docs;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.xinfang.gateway.routing.Service;
import org.xinfang.gateway.routing.ServiceClient;
import org.xinfang.gateway.routing.ServiceClients;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the services what they offer and serves the one description of it. */
public final class ApiDocs {

    private static final Logger log = LoggerFactory.getLogger(ApiDocs.class);

    private static final String SOURCE = "/v3/api-docs";
    /** A service describes itself at the first asking, and that takes its time. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration KEPT = Duration.ofMinutes(1);

    /** A service that is away is asked again soon. */
    private static final Duration KEPT_INCOMPLETE = Duration.ofSeconds(5);

    private static final Set<Service> DESCRIBED = EnumSet.complementOf(EnumSet.of(Service.KEYCLOAK));

    private final ServiceClients clients;
    private final DocsMerge merge;
    private final JsonMapper json;
    private final InstantSource clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Kept kept = new Kept(new byte[0], Instant.MIN);

    public ApiDocs(ServiceClients clients, DocsMerge merge, JsonMapper json, InstantSource clock) {
        this.clients = clients;
        this.merge = merge;
        this.json = json;
        this.clock = clock;
    }

    public RouterFunction<ServerResponse> route() {
        return RouterFunctions.route()
                .GET(
                        "/api/docs",
                        _ -> ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .header("Cache-Control", "public, max-age=" + KEPT_INCOMPLETE.toSeconds())
                                .body(current()))
                .build();
    }

    private byte[] current() throws InterruptedException {
        if (kept.isStale(clock.instant())) {
            asking.lockInterruptibly();
            try {
                if (kept.isStale(clock.instant())) {
                    kept = ask();
                }
            } finally {
                asking.unlock();
            }
        }
        return kept.bytes();
    }

    private Kept ask() throws InterruptedException {
        var answers = new EnumMap<Service, Future<JsonNode>>(Service.class);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            DESCRIBED.forEach(service -> answers.put(service, threads.submit(read(clients.of(service)))));
        }
        var documents = new EnumMap<Service, JsonNode>(Service.class);
        for (var answer : answers.entrySet()) {
            try {
                documents.put(answer.getKey(), answer.getValue().get());
            } catch (ExecutionException failed) {
                log.atWarn()
                        .addKeyValue("service", answer.getKey().label())
                        .addKeyValue("cause", String.valueOf(failed.getCause()))
                        .log("A service did not describe itself");
            }
        }
        var missing = EnumSet.copyOf(DESCRIBED);
        missing.removeAll(documents.keySet());
        var bytes = json.writeValueAsBytes(merge.merge(documents, missing));
        return new Kept(bytes, clock.instant().plus(missing.isEmpty() ? KEPT : KEPT_INCOMPLETE));
    }

    private Callable<JsonNode> read(ServiceClient client) {
        return () -> {
            try {
                return json.readTree(client.fetch(SOURCE, PATIENCE));
            } catch (JacksonException unreadable) {
                throw new IOException("not a JSON document", unreadable);
            }
        };
    }

    private record Kept(byte[] bytes, Instant until) {
        boolean isStale(Instant now) {
            return !now.isBefore(until);
        }
    }
}
