package org.xinfang.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Who reads an answer. */
final class Audience {

    private Audience() {}

    /** The API speaks to programs, even to one that claims to read pages. */
    static boolean arePeople(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !path(request).startsWith("/api/");
    }

    private static String path(HttpServletRequest request) {
        // While an error is dispatched, the request calls itself by the address of the error page.
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return String.valueOf(asked == null ? request.getRequestURI() : asked);
    }
}
