package org.xinfang.cases.casefile.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.MediaType;
import org.xinfang.cases.change.Notice;
import org.xinfang.cases.change.Notice.Anew;
import org.xinfang.cases.change.Notice.Changed;
import org.xinfang.cases.change.Notice.Here;
import tools.jackson.databind.json.JsonMapper;

/** Writes notices as server-sent events, each at once. */
final class ChangeStream {

    private final OutputStream out;
    private final JsonMapper json;

    ChangeStream(HttpServletResponse response, JsonMapper json) throws IOException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader("Cache-Control", "no-store");
        // Proxies that gather answers are asked not to.
        response.setHeader("X-Accel-Buffering", "no");
        this.out = response.getOutputStream();
        this.json = json;
    }

    void tell(Notice notice) throws IOException {
        switch (notice) {
            case Here here -> write("here", here, "{}");
            case Anew anew -> write("anew", anew, "{}");
            case Changed(var change) -> write("change", notice, json.writeValueAsString(ChangeView.of(change)));
        }
    }

    void beat() throws IOException {
        send(":\n\n");
    }

    private void write(String event, Notice notice, String data) throws IOException {
        send("id: %s\nevent: %s\ndata: %s\n\n".formatted(notice.place(), event, data));
    }

    private void send(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }
}
