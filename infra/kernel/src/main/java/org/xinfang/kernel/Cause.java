package org.xinfang.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Why something is being done: the event or request behind it.
 *
 * @param correlation ties everything that followed from one request together
 * @param key names the event or the client's own key of the request; the same key is never handled twice by one
 *     aggregate. Absent for a request that the client did not name.
 * @param traceparent the W3C trace context in which it happened
 */
public record Cause(
        String correlation, @Nullable String key, @Nullable String traceparent) {

    /** A request or a timer that nobody can repeat by name. */
    public static Cause unnamed(String correlation) {
        return new Cause(correlation, null, null);
    }
}
