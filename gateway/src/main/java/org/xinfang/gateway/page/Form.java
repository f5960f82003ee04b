package org.xinfang.gateway.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;

/** What a browser sent, word for word; only the ends of lines are brought back to what was typed. */
public record Form(Map<String, String> fields) {

    public Form {
        fields = Map.copyOf(fields);
    }

    /** Read here: asked for its parameters, a request at this entrance has none. */
    public static Form of(ServerRequest request) throws IOException {
        var body = new String(request.servletRequest().getInputStream().readAllBytes(), UTF_8);
        var fields = new LinkedHashMap<String, String>();
        for (var pair : body.split("&", -1)) {
            var parts = pair.split("=", 2);
            fields.putIfAbsent(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
        }
        return new Form(fields);
    }

    private static String decoded(String sent) {
        try {
            return URLDecoder.decode(sent, UTF_8);
        } catch (IllegalArgumentException _) {
            // Not as a browser writes it, and yet somebody wrote it.
            return sent;
        }
    }

    public static Form empty() {
        return new Form(Map.of());
    }

    /** Empty where nothing was sent. */
    public String text(String name) {
        return fields.getOrDefault(name, "").replace("\r\n", "\n");
    }

    /** How the page is wished to be shown from now on; whoever wishes that has not finished with the page. */
    public @Nullable String wish() {
        return fields.get(View.NAME);
    }

    @Override
    public String toString() {
        return "Form[redacted]";
    }
}
