package org.xinfang.gateway.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;
import org.xinfang.gateway.problem.Correlations;

/** Gives every request its name, first of all, so that whatever happens next can be found under it. */
public final class CorrelationFilter extends OncePerRequestFilter {

    private final Correlations correlations;

    public CorrelationFilter(Correlations correlations) {
        this.correlations = correlations;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var correlation = correlations.of(request);
        response.setHeader(Correlations.HEADER, correlation);
        try (var _ = MDC.putCloseable("correlation", correlation)) {
            chain.doFilter(request, response);
        }
    }
}
