package org.xinfang.gateway.routing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A body on its way from a service to the caller.
 *
 * @param live whether every piece of it is awaited on the other side
 */
record Passage(HttpEntity body, boolean live) {

    private static final Logger log = LoggerFactory.getLogger(Passage.class);

    private static final int BUFFER = 16 * 1024;

    void into(HttpServletResponse response) throws IOException {
        var length = body.getContentLength();
        var buffer = new byte[length >= 0 && length < BUFFER ? Math.max(1, (int) length) : BUFFER];
        var from = body.getContent();
        var to = response.getOutputStream();
        for (var read = next(from, buffer, response); read >= 0; read = next(from, buffer, response)) {
            to.write(buffer, 0, read);
            if (live) {
                to.flush();
            }
        }
    }

    /** Half an answer is never passed off as a whole one: it becomes a problem or a broken connection. */
    private int next(InputStream from, byte[] buffer, HttpServletResponse response) throws IOException {
        try {
            return from.read(buffer);
        } catch (IOException broken) {
            if (live) {
                // It has no end that could be missed: whoever listened comes back.
                return -1;
            }
            log.atWarn().addKeyValue("cause", broken.toString()).log("A service broke off in the middle of its answer");
            if (response.isCommitted()) {
                throw broken;
            }
            response.sendError(HttpServletResponse.SC_BAD_GATEWAY);
            return -1;
        }
    }
}
