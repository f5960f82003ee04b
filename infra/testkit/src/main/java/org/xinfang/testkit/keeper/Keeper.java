package org.xinfang.testkit.keeper;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.xinfang.local.servers.Folders;

/**
 * The process that keeps a build's servers: it starts each when a test first asks for it, and ends with the build.
 *
 * <p>It is a process of its own because a build forks one test process per module, and none of them lives from the
 * first module to the last. The servers end with it whatever ends it; what a killed keeper leaves is files, which the
 * next one removes.
 */
public final class Keeper {

    private final Path folder;
    private final Kept mongod;
    private final Kept kafka;
    private final Kept keycloak;

    private Keeper(Path folder, Origin origin) {
        this.folder = folder;
        this.mongod = new Kept("mongod", origin::mongod);
        this.kafka = new Kept("kafka", origin::kafka);
        this.keycloak = new Kept("keycloak", origin::keycloak);
    }

    /** Takes the build's pid, its folder, the checkout and the kind of servers. */
    public static void main(String[] arguments) throws IOException {
        var build = ProcessHandle.of(Long.parseLong(arguments[0]));
        if (build.isPresent()) {
            var folder = Path.of(arguments[1]);
            var origin = Origin.of(ServerKind.valueOf(arguments[3]), folder, Path.of(arguments[2]));
            new Keeper(folder, origin).keepUntilItEnds(build.get());
        }
        System.exit(0);
    }

    private void keepUntilItEnds(ProcessHandle build) throws IOException {
        Leftovers.removeBeside(folder);
        var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/mongod", exchange -> answer(exchange, mongod::address));
        http.createContext("/kafka", exchange -> answer(exchange, kafka::address));
        http.createContext("/keycloak", exchange -> answer(exchange, keycloak::address));
        http.start();
        new Address(ProcessHandle.current().pid(), http.getAddress().getPort()).announce(folder);

        build.onExit().join();
        mongod.end();
        kafka.end();
        keycloak.end();
        Folders.remove(folder);
    }

    private static void answer(HttpExchange exchange, Supplier<String> address) throws IOException {
        try (exchange) {
            try {
                respond(exchange, 200, address.get());
            } catch (CompletionException e) {
                respond(exchange, 500, String.valueOf(e.getCause()));
            }
        }
    }

    private static void respond(HttpExchange exchange, int status, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
