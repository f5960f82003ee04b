package org.xinfang.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A real HTTP server that stands where a service would, says what it is told to say and remembers what it heard. */
final class Peer implements AutoCloseable {

    static {
        // Else every answer waits for the acknowledgement of its head.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour = saying(200, "application/json", "{}");

    Peer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                heard.add(new Heard(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().toString(),
                        exchange.getRequestHeaders(),
                        exchange.getRequestBody().readAllBytes()));
                behaviour.answer(exchange);
            }
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void behaves(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    void says(int status, String type, String body) {
        behaves(saying(status, type, body));
    }

    List<Heard> heard() {
        return List.copyOf(heard);
    }

    Heard lastHeard() {
        return heard.getLast();
    }

    void forget() {
        heard.clear();
        says(200, "application/json", "{}");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    static Behaviour saying(int status, String type, String body) {
        return exchange -> {
            var bytes = body.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /** Closes the connection in the middle of things. */
    static Behaviour hangingUp() {
        return HttpExchange::close;
    }

    interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    record Heard(String method, String target, Headers headers, byte[] body) {
        @Nullable
        String header(String name) {
            return headers.getFirst(name);
        }

        String text() {
            return new String(body, java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
