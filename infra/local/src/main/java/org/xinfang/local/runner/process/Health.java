package org.xinfang.local.runner.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Whether a process does its work now. */
@FunctionalInterface
public interface Health extends BooleanSupplier {

    Duration ANSWERS_WITHIN = Duration.ofSeconds(5);

    static Health listens(int port) {
        return () -> {
            try (var socket = new Socket()) {
                socket.connect(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) ANSWERS_WITHIN.toMillis());
                return true;
            } catch (IOException notYet) {
                return false;
            }
        };
    }

    static Health exists(Path path) {
        return () -> Files.exists(path);
    }

    static Health answers(HttpClient http, String url) {
        var request =
                HttpRequest.newBuilder(URI.create(url)).timeout(ANSWERS_WITHIN).build();
        return () -> {
            try {
                return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException notYet) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }
}
