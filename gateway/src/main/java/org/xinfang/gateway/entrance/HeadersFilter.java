package org.xinfang.gateway.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the browser what pages from here may do.
 *
 * <p>Keycloak writes these headers for its own pages, whose frames and scripts it knows; the gateway leaves them alone.
 */
public final class HeadersFilter extends OncePerRequestFilter {

    private static final Map<String, String> OWN = Map.of(
            "Content-Security-Policy",
            // Letters are shown in a frame out of what was fetched with the token; nothing from elsewhere is framed.
            "default-src 'self'; frame-src blob:; base-uri 'self'; form-action 'self'; frame-ancestors 'none';"
                    + " object-src 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Permissions-Policy",
            "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private final boolean https;

    public HeadersFilter(boolean https) {
        this.https = https;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!request.getServletPath().startsWith("/auth/")) {
            OWN.forEach(response::setHeader);
        }
        chain.doFilter(request, response);
    }
}
