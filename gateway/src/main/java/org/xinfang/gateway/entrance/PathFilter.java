package org.xinfang.gateway.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.xinfang.gateway.problem.Problems;
import org.xinfang.gateway.problem.Trouble;

/**
 * Turns away what must not be routed: paths that a service might read otherwise than the gateway does, other sites'
 * pages, and the metrics for everybody but this machine.
 */
public final class PathFilter extends OncePerRequestFilter {

    /** Dots, doubled slashes, parameters and hidden separators: behind them lies another path than the one routed. */
    private static final Pattern CROOKED = Pattern.compile(
            "//|/\\.\\.?(/|$)|[;\\\\\\x00-\\x1f]|%(2e|2f|5c|3b|0[0-9a-f]|1[0-9a-f]|7f)", Pattern.CASE_INSENSITIVE);

    private static final String HEALTH = "/actuator/health";

    private final Problems problems;

    public PathFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CROOKED.matcher(request.getRequestURI()).find()) {
            problems.write(Trouble.PATH_REFUSED, request, response);
        } else if (CorsUtils.isPreFlightRequest(request)) {
            problems.write(Trouble.CROSS_ORIGIN_REFUSED, request, response);
        } else if (isInternal(request.getServletPath())
                && !CallerAddress.of(request.getRemoteAddr()).isThisMachine()) {
            problems.write(Trouble.NOT_FOUND, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isInternal(String path) {
        return path.startsWith("/actuator") && !path.startsWith(HEALTH);
    }
}
