package org.xinfang.gateway.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;
import org.xinfang.gateway.problem.Correlation;

/** Gives every request its name, first of all, so that whatever happens next can be found under it. */
public final class CorrelationFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var correlation = Correlation.of(request);
        response.setHeader(Correlation.HEADER, correlation);
        try (var _ = MDC.putCloseable("correlation", correlation)) {
            chain.doFilter(request, response);
        }
    }
}
