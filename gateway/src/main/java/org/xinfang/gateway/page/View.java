package org.xinfang.gateway.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/** How somebody wishes to read: language, size of the letters, contrast. Remembered by the browser, nowhere else. */
public record View(boolean english, boolean large, boolean contrast) {

    /** The parameter by which a view is wished for, and the cookie that remembers it. */
    public static final String NAME = "view";

    private static final View USUAL = new View(false, false, false);

    /** As the browser remembers it, and as is wished now. */
    public static View of(HttpServletRequest request, @Nullable String wish) {
        var remembered = cookies(request)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .flatMap(cookie -> Arrays.stream(cookie.getValue().split("-")))
                .toList();
        return USUAL.with(remembered).with(wish == null ? List.of() : List.of(wish));
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null ? Stream.empty() : Arrays.stream(cookies);
    }

    private View with(List<String> wishes) {
        var view = this;
        for (var wish : wishes) {
            view = view.with(wish);
        }
        return view;
    }

    private View with(String wish) {
        return switch (wish) {
            case "zh" -> new View(false, large, contrast);
            case "en" -> new View(true, large, contrast);
            case "usual" -> new View(english, false, contrast);
            case "large" -> new View(english, true, contrast);
            case "plain" -> new View(english, large, false);
            case "contrast" -> new View(english, large, true);
            default -> this;
        };
    }

    public Locale locale() {
        return english ? Locale.ENGLISH : Locale.CHINESE;
    }

    /** As documents name it. */
    public String language() {
        return english ? "en" : "zh-CN";
    }

    /** As the services name it. */
    public String code() {
        return english ? "en" : "zh";
    }

    String classes() {
        return (large ? "large " : "") + (contrast ? "contrast" : "");
    }

    ResponseCookie cookie(boolean https) {
        var value = (english ? "en" : "zh") + (large ? "-large" : "") + (contrast ? "-contrast" : "");
        return ResponseCookie.from(NAME, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(https)
                .sameSite("Lax")
                .build();
    }
}
