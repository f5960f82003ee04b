package org.xinfang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/** Somebody at a browser without scripts, who reads pages, fills in forms and presses buttons. */
final class Browser implements AutoCloseable {

    private final Region region;
    private final HttpClient client;
    private @Nullable HttpResponse<String> answer;
    private @Nullable HttpRequest sent;
    private @Nullable String cookie;
    private Document page = Document.createShell("");

    /** Each browser stands at an address of its own. */
    Browser(Region region, String address) {
        this.region = region;
        this.client = HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral(address))
                .build();
    }

    Browser open(String path) {
        return load(region.request(path).header("Accept", "text/html,*/*;q=0.8").build());
    }

    /** Once more what was sent last. */
    Browser reload() {
        return load(java.util.Objects.requireNonNull(sent));
    }

    Browser type(String field, String text) {
        var element = one("[name=" + field + "]");
        if (element.normalName().equals("textarea")) {
            element.text(text);
        } else {
            element.attr("value", text);
        }
        return this;
    }

    Browser choose(String field, String value) {
        page.select("[name=" + field + "]").forEach(other -> other.removeAttr("checked"));
        one("[name=%s][value=%s]".formatted(field, value)).attr("checked", "checked");
        return this;
    }

    /** Presses the button that says so. */
    Browser press(String words) {
        return press(page.select("button").stream()
                .filter(button -> button.text().startsWith(words))
                .filter(button -> !button.hasAttr("hidden"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button '%s' on%n%s".formatted(words, page.text()))));
    }

    /** Presses the button that sends this value. */
    Browser pressValue(String name, String value) {
        return press(one("button[name=%s][value=%s]:not(.default)".formatted(name, value)));
    }

    private Browser press(Element button) {
        var owner = button.closest("form");
        var form = (FormElement) (owner != null ? owner : one("form#" + button.attr("form")));
        var fields = new LinkedHashMap<String, String>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        if (button.hasAttr("name")) {
            fields.put(button.attr("name"), button.attr("value"));
        }
        var action = button.hasAttr("formaction") ? button.attr("formaction") : form.attr("action");
        return load(region.request(action)
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)))
                .build());
    }

    /** As browsers do it, which write the end of a line with two characters. */
    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(field.getValue().replace("\n", "\r\n"), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Browser load(HttpRequest request) {
        try {
            sent = request;
            answer = client.send(withCookie(request), BodyHandlers.ofString());
            answer.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
            page = Jsoup.parse(answer.body());
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private HttpRequest withCookie(HttpRequest request) {
        return cookie == null
                ? request
                : HttpRequest.newBuilder(request, (_, _) -> true)
                        .header("Cookie", cookie)
                        .build();
    }

    HttpResponse<String> answer() {
        return java.util.Objects.requireNonNull(answer);
    }

    int status() {
        return answer().statusCode();
    }

    String text() {
        return page.text();
    }

    String title() {
        return page.select("h1").text();
    }

    /** What stands in a field, shown or carried along. */
    String value(String field) {
        var element = one("[name=" + field + "]");
        return element.normalName().equals("textarea") ? element.wholeText() : element.attr("value");
    }

    Element one(String selector) {
        var found = page.select(selector);
        assertThat(found).as("%s on %s", selector, page.text()).isNotEmpty();
        return found.getFirst();
    }

    Document page() {
        return page;
    }

    @Override
    public void close() {
        client.close();
    }
}
