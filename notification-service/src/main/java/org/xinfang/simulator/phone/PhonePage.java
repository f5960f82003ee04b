package org.xinfang.simulator.phone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xinfang.simulator.Handsets;
import org.xinfang.simulator.Handsets.Message;

/** Shows the short messages of a mobile number as on a phone, and the letters beside it. */
public final class PhonePage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private static final String PAGE = """
            <!doctype html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>演示手机 · Phone of the demo</title>
            <link rel="stylesheet" href="/phone.css">
            <script src="/phone.js" defer></script>
            <noscript><meta http-equiv="refresh" content="5"></noscript>
            </head>
            <body>
            <header><h1>演示手机和信箱 <span lang="en">Phone and letter box of the demo</span></h1>
            <p>只有演示才有这一页；真正的部署里，短信发到手机，信函寄到家里。<br>
            <span lang="en">Only the demo has this page: a real installation sends to phones and by post.</span></p></header>
            <main>
            <section class="numbers">
            <form action="/"><label for="mobile">手机号码 <span lang="en">Mobile number</span></label>
            <input id="mobile" name="mobile" type="tel" inputmode="tel" value="%s" placeholder="13800138000"> <button>看短信 Show</button></form>
            <h2>最近收到短信的号码 <span lang="en">Received lately</span></h2>
            <ul data-live="numbers">%s</ul>
            </section>
            <section class="phone" aria-label="%s">
            <h2>%s</h2>
            <ol data-live="messages">%s</ol>
            </section>
            <section class="letters">
            <h2>打印的信函 <span lang="en">Printed letters</span></h2>
            <ul data-live="letters">%s</ul>
            </section>
            </main>
            </body>
            </html>
            """;

    private final Handsets handsets;
    private final LetterBox letters;

    public PhonePage(Handsets handsets, LetterBox letters) {
        this.handsets = handsets;
        this.letters = letters;
    }

    /** What a browser is given. */
    public record Sheet(String type, byte[] body) {}

    /** Empty where there is nothing. */
    public Optional<Sheet> at(String path, String mobile) throws IOException {
        if (path.startsWith("/letters/")) {
            return letters.open(path.substring("/letters/".length())).map(pdf -> new Sheet("application/pdf", pdf));
        }
        return switch (path) {
            case "/" ->
                Optional.of(new Sheet(
                        "text/html; charset=utf-8", page(plain(mobile)).getBytes(UTF_8)));
            case "/phone.css" -> Optional.of(new Sheet("text/css; charset=utf-8", resource("phone.css")));
            case "/phone.js" -> Optional.of(new Sheet("text/javascript; charset=utf-8", resource("phone.js")));
            default -> Optional.empty();
        };
    }

    private String page(String asked) throws IOException {
        var lately = handsets.lately();
        var mobile = asked.isEmpty() && !lately.isEmpty() ? lately.getFirst().mobile() : asked;
        var owner = mobile.isEmpty() ? "手机 Phone" : mobile;
        return PAGE.formatted(
                escaped(asked),
                numbers(lately),
                escaped(owner),
                escaped(owner),
                messages(handsets.of(mobile).reversed()),
                letters(letters.newestFirst()));
    }

    /** As the network knows it, however it was typed. */
    private static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").replaceFirst("^(\\+|00)86", "");
    }

    private static String numbers(List<Message> lately) {
        return lately.isEmpty()
                ? "<li>还没有 <span lang=\"en\">none yet</span></li>"
                : lately.stream()
                        .map(message -> "<li><a href=\"/?mobile=%1$s\">%1$s</a> <time>%2$s</time></li>"
                                .formatted(escaped(message.mobile()), time(message.at())))
                        .collect(Collectors.joining());
    }

    private static String messages(List<Message> newestFirst) {
        return newestFirst.isEmpty()
                ? "<li>没有短信 <span lang=\"en\">no messages</span></li>"
                : newestFirst.stream()
                        .map(message -> "<li><time>%s</time><p dir=\"auto\">%s</p></li>"
                                .formatted(time(message.at()), escaped(message.text())))
                        .collect(Collectors.joining());
    }

    private static String letters(List<LetterBox.Letter> newestFirst) {
        return newestFirst.isEmpty()
                ? "<li>还没有 <span lang=\"en\">none yet</span></li>"
                : newestFirst.stream()
                        .map(letter -> "<li><a href=\"/letters/%s\" target=\"_blank\">%s</a> %s <time>%s</time></li>"
                                .formatted(
                                        escaped(letter.file()),
                                        escaped(letter.number()),
                                        letter.kind(),
                                        time(letter.at())))
                        .collect(Collectors.joining());
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static byte[] resource(String name) throws IOException {
        try (var stream = PhonePage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The build lacks " + name);
            }
            return stream.readAllBytes();
        }
    }
}
