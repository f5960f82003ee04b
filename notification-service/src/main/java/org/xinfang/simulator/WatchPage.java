package org.xinfang.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.xinfang.simulator.Handsets.Message;
import org.xinfang.simulator.phone.PhonePage;

/** Shows over HTTP what reached a handset, to people and to programs, and takes the script of faults. */
final class WatchPage implements AutoCloseable {

    private static final Map<String, String> PAGE_HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cache-Control",
            "no-store");

    private final HttpServer server;
    private final Handsets handsets;
    private final MessageCentre centre;
    private final FaultScript faults;
    private final PhonePage phone;

    WatchPage(InetSocketAddress address, Handsets handsets, MessageCentre centre, FaultScript faults, PhonePage phone)
            throws IOException {
        this.handsets = handsets;
        this.centre = centre;
        this.faults = faults;
        this.phone = phone;
        server = HttpServer.create(address, 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            answerTo(exchange);
        }
    }

    private void answerTo(HttpExchange exchange) throws IOException {
        try {
            var asked =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            var query = query(exchange);
            switch (asked) {
                case "GET /health" ->
                    reply(exchange, 200, "{\"status\":\"UP\",\"bound\":%d}".formatted(centre.bound()));
                case "GET /messages" -> reply(exchange, 200, messages(query.getOrDefault("mobile", "")));
                case "GET /messages/count" -> reply(exchange, 200, count());
                case "DELETE /messages" -> {
                    handsets.forget();
                    reply(exchange, 200, "{}");
                }
                case "PUT /fault" -> {
                    setFault(query);
                    reply(exchange, 200, "{}");
                }
                default -> show(exchange, query.getOrDefault("mobile", ""));
            }
        } catch (IllegalArgumentException unreadable) {
            reply(exchange, 400, "{\"error\":\"That is not a fault this simulator knows\"}");
        }
    }

    private void show(HttpExchange exchange, String mobile) throws IOException {
        var sheet = exchange.getRequestMethod().equals("GET")
                ? phone.at(exchange.getRequestURI().getPath(), mobile)
                : Optional.<PhonePage.Sheet>empty();
        if (sheet.isPresent()) {
            PAGE_HEADERS.forEach(exchange.getResponseHeaders()::set);
            reply(exchange, 200, sheet.get().type(), sheet.get().body());
        } else {
            reply(exchange, 404, "{\"error\":\"There is nothing here\"}");
        }
    }

    private void setFault(Map<String, String> query) {
        var fault = Fault.named(query.getOrDefault("kind", "none"));
        var times = query.get("times");
        faults.set(fault, times == null ? Integer.MAX_VALUE : Integer.parseInt(times));
    }

    private String messages(String mobile) {
        return handsets.of(mobile).stream().map(WatchPage::json).collect(Collectors.joining(",", "{\"items\":[", "]}"));
    }

    private String count() {
        var count = handsets.count();
        return "{\"messages\":%d,\"parts\":%d,\"mobiles\":%d,\"receipts\":%d,\"repeated\":%d}"
                .formatted(count.messages(), count.parts(), count.mobiles(), count.receipts(), count.repeated());
    }

    private static String json(Message message) {
        return "{\"id\":%s,\"mobile\":%s,\"from\":%s,\"text\":%s,\"at\":%s}"
                .formatted(
                        quoted(message.id()),
                        quoted(message.mobile()),
                        quoted(message.from()),
                        quoted(message.text()),
                        quoted(message.at().toString()));
    }

    private static String quoted(String text) {
        return text.codePoints()
                .mapToObj(point -> switch (point) {
                    case '"' -> "\\\"";
                    case '\\' -> "\\\\";
                    default -> point < ' ' ? "\\u%04x".formatted(point) : Character.toString(point);
                })
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static Map<String, String> query(HttpExchange exchange) {
        var raw = exchange.getRequestURI().getRawQuery();
        if (raw == null) {
            return Map.of();
        }
        return Arrays.stream(raw.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (_, last) -> last));
    }

    private static void reply(HttpExchange exchange, int status, String json) throws IOException {
        reply(exchange, status, "application/json; charset=utf-8", json.getBytes(StandardCharsets.UTF_8));
    }

    private static void reply(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
