package org.xinfang.notification.sms.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.notification.sms.Mobile;
import org.xinfang.notification.sms.Segmenter;
import org.xinfang.notification.sms.SmsPart;
import org.xinfang.simulator.SimulatorSettings;
import org.xinfang.simulator.SmsSimulator;

/** What a visitor of the demonstration sees of the messages that our own courier brought, and of the letters. */
class PhoneOfTheDemoTests {

    private static final String WANG = "13800001234";

    @TempDir
    private Path letters;

    private final HttpClient visitor = HttpClient.newHttpClient();
    private SmsSimulator simulator;
    private SmppCarrier carrier;

    @BeforeEach
    void bind() throws IOException {
        simulator = SmsSimulator.start(
                new SimulatorSettings(0, 0, null, null, Duration.ofMillis(5), letters.resolve("letters")));
        carrier = new SmppCarrier(settings(simulator.smppPort()), _ -> {}).start();
        for (var turn = 0; turn < 500 && !carrier.isBound(); turn++) {
            pause();
        }
    }

    @AfterEach
    void unbind() {
        carrier.close();
        simulator.close();
        visitor.close();
    }

    @Test
    void whatArrivedOnANumberIsShownNewestFirst() {
        send(WANG, "【清河县信访局】您的事项已登记。");
        send(WANG, "【清河县信访局】您的事项已转送。");
        send("13900005678", "别人的短信");

        var page = get("/?mobile=%2B86+138-0000-1234");

        assertThat(page.body()).containsSubsequence("已转送。", "已登记。").doesNotContain("别人的短信");
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void numbersThatReceivedLatelyAreOffered() {
        send(WANG, "一");
        send("13900005678", "二");

        assertThat(get("/").body())
                .containsSubsequence("href=\"/?mobile=13900005678\"", "href=\"/?mobile=" + WANG + "\"")
                .contains("二");
    }

    @Test
    void nothingThatWasSentIsMarkup() {
        send(WANG, "<img src=x onerror=alert(1)>\"'&");

        assertThat(get("/?mobile=" + WANG).body())
                .contains("&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;")
                .doesNotContain("<img");
        assertThat(get("/?mobile=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E").body())
                .doesNotContain("<script>");
    }

    @Test
    void lettersArePrintedOrLeftInAFolderAndLieInTheBox() throws IOException {
        letter("WX9901012026112500001C-N2-63A2.pdf", Instant.parse("2026-11-24T16:30:00Z"));
        letter("7-wx9901012026112500002a-n13-f3de.pdf", Instant.parse("2026-11-25T02:00:00Z"));
        letter(".WX9901012026112500003C-N2-63A2.part", Instant.parse("2026-11-25T03:00:00Z"));

        var page = get("/").body();

        assertThat(page)
                .containsSubsequence("WX9901012026112500002A", "处理意见书", "WX9901012026112500001C", "登记回执")
                .contains("2026-11-25 00:30")
                .doesNotContain("00003C");
        var pdf = get("/letters/7-wx9901012026112500002a-n13-f3de.pdf");
        assertThat(pdf.body()).startsWith("%PDF");
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/letters/../secret.pdf",
                "/letters/..%2Fsecret.pdf",
                "/letters/%2e%2e%2fsecret.pdf",
                "/letters/secret.pdf",
                "/letters/",
                "/letters/%00.pdf",
                "/phone"
            })
    void nothingElseIsOpened(String path) throws IOException {
        Files.writeString(letters.resolve("secret.pdf"), "%PDF of somebody else");

        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void programsReadWhatTheyReadBefore() {
        send(WANG, "到了");

        assertThat(get("/messages?mobile=" + WANG).body()).contains("\"text\":\"到了\"");
        assertThat(get("/messages/count").body()).contains("\"messages\":1");
        assertThat(get("/health").body()).contains("\"status\":\"UP\"");
    }

    @Test
    void onlyThisMachineSeesIt() throws IOException {
        var port = simulator.httpPort();
        for (var network : NetworkInterface.networkInterfaces().toList()) {
            for (var address : network.inetAddresses().toList()) {
                if (!address.isLoopbackAddress()) {
                    Assertions.assertThatThrownBy(() -> connect(address, port)).isInstanceOf(IOException.class);
                }
            }
        }
        connect(InetAddress.getLoopbackAddress(), port);
    }

    private static void connect(InetAddress address, int port) throws IOException {
        new Socket(address, port).close();
    }

    private void letter(String name, Instant at) throws IOException {
        var file = Files.createDirectories(letters.resolve("letters")).resolve(name);
        Files.writeString(file, "%PDF-1.7 " + name);
        Files.setLastModifiedTime(file, FileTime.from(at));
    }

    private void send(String mobile, String text) {
        Segmenter.cut(text, 7)
                .forEach(part -> carrier.submit(new SmsPart(
                        new Mobile(mobile),
                        part.encoding(),
                        part.body(),
                        part.concatenated(),
                        1,
                        Duration.ofHours(24))));
    }

    private HttpResponse<String> get(String path) {
        try {
            var address = URI.create("http://127.0.0.1:%d%s".formatted(simulator.httpPort(), path));
            return visitor.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static SmppSettings settings(int port) {
        return new SmppSettings(
                "simulator",
                "127.0.0.1",
                port,
                "xinfang",
                "secret",
                "10690000",
                Duration.ofSeconds(2),
                Duration.ofMillis(800),
                Duration.ofSeconds(5));
    }
}
