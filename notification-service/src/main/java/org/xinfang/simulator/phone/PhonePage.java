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
            case "/phone.svg" -> Optional.of(new Sheet("image/svg+xml", resource("phone.svg")));
            case "/phone.js" -> Optional.of(new Sheet("text/javascript; charset=utf-8", resource("phone.js")));
            default -> Optional.empty();
        };
    }

    private String page(String asked) throws IOException {
        var lately = handsets.lately();
        var mobile = asked.isEmpty() && !lately.isEmpty() ? lately.getFirst().mobile() : asked;
        var owner = mobile.isEmpty() ? "手机 Phone" : mobile;
        return new String(resource("phone.html"), UTF_8)
                .formatted(
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
