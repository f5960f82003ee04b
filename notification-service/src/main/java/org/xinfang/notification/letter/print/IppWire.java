package org.xinfang.notification.letter.print;

import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** IPP over HTTP: one packet there, the document behind it, one packet back. */
final class IppWire {

    private static final int IPP_PORT = 631;
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final URI address;

    IppWire(URI printer) {
        var scheme = printer.getScheme().equals("ipps") ? "https" : "http";
        var port = printer.getPort() < 0 ? IPP_PORT : printer.getPort();
        address = URI.create("%s://%s:%d%s".formatted(scheme, printer.getHost(), port, printer.getRawPath()));
    }

    IppPacket ask(IppPacket question, byte[] document) throws IOException {
        var body = new ByteArrayOutputStream();
        try (var packet = new IppOutputStream(body)) {
            packet.write(question);
        }
        body.write(document);
        var request = HttpRequest.newBuilder(address)
                .timeout(ANSWER)
                .header("Content-Type", "application/ipp")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("The printer answered " + answer.statusCode());
            }
            return new IppInputStream(new ByteArrayInputStream(answer.body())).readPacket();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
