package org.xinfang.testkit.keeper;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.xinfang.local.servers.Folders;
import org.xinfang.local.servers.KafkaBroker;
import org.xinfang.local.servers.KafkaSecurity;
import org.xinfang.local.servers.Lifespan;
import org.xinfang.local.servers.Mongod;
import org.xinfang.local.servers.MongodBinary;
import org.xinfang.local.servers.ServerFiles;

/**
 * The process that keeps a build's servers: it starts each when a test first asks for it, and ends with the build.
 *
 * <p>It is a process of its own because a build forks one test process per module, and none of them lives from the
 * first module to the last. The servers end with it whatever ends it; what a killed keeper leaves is files, which the
 * next one removes.
 */
public final class Keeper {

    private final Path folder;
    private final Path checkout;
    private final Kept<Mongod> mongod = new Kept<>("mongod", this::newMongod);
    private final Kept<KafkaBroker> kafka = new Kept<>("kafka", this::newKafka);

    private Keeper(Path folder, Path checkout) {
        this.folder = folder;
        this.checkout = checkout;
    }

    /** Takes the build's pid, its folder and the checkout. */
    public static void main(String[] arguments) throws IOException {
        var build = ProcessHandle.of(Long.parseLong(arguments[0]));
        if (build.isPresent()) {
            new Keeper(Path.of(arguments[1]), Path.of(arguments[2])).keepUntilItEnds(build.get());
        }
        System.exit(0);
    }

    private void keepUntilItEnds(ProcessHandle build) throws IOException {
        Leftovers.removeBeside(folder);
        var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext(
                "/mongod", exchange -> answer(exchange, () -> mongod.started().uri("")));
        http.createContext(
                "/kafka", exchange -> answer(exchange, () -> kafka.started().bootstrap()));
        http.start();
        new Address(ProcessHandle.current().pid(), http.getAddress().getPort()).announce(folder);

        build.onExit().join();
        mongod.kill();
        kafka.kill();
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

    private Mongod newMongod() {
        var binary = MongodBinary.find(checkout.resolve(".xinfang/mongod")).path();
        return new Mongod(new Mongod.Settings(
                binary, folder.resolve("mongod"), folder.resolve("mongod.log"), 0, 0.25, Lifespan.ENDS_WITH_US));
    }

    private KafkaBroker newKafka() {
        return new KafkaBroker(new KafkaBroker.Settings(
                ServerFiles.of(checkout).kafkaLibraries(),
                folder.resolve("kafka"),
                folder.resolve("kafka.log"),
                0,
                0,
                List.of("-Xmx384m", "-XX:TieredStopAtLevel=1"),
                new KafkaSecurity.Open(),
                Lifespan.ENDS_WITH_US));
    }
}
