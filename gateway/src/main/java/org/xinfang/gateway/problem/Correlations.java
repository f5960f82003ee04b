package org.xinfang.gateway.problem;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Names requests: under its name one is found in every log, answer and event that it leads to. */
public final class Correlations {

    public static final String HEADER = "X-Correlation-Id";

    private static final String ATTRIBUTE = Correlations.class.getName();

    /** What may go into logs and messages as it is: nothing that a log reader or a shell would take for its own. */
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    private final Supplier<String> fresh;

    public Correlations(Supplier<String> fresh) {
        this.fresh = fresh;
    }

    /** The caller's own id where it is sane, else a new one; the same for as long as the request lives. */
    public String of(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        var given = request instanceof HttpServletRequest http ? http.getHeader(HEADER) : null;
        var id = given != null && SANE.matcher(given).matches() ? given : fresh.get();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }
}
