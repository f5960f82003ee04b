package org.xinfang.gateway.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.xinfang.gateway.problem.Problems;
import org.xinfang.gateway.problem.Trouble;

/** Takes no body beyond the limit, whether its length is announced or only found out. */
public final class BodyFilter extends OncePerRequestFilter {

    private final long limit;
    private final Problems problems;

    public BodyFilter(Limits limits, Problems problems) {
        this.limit = limits.body().toBytes();
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit) {
            problems.write(Trouble.BODY_TOO_LARGE, request, response);
        } else if (request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            chain.doFilter(new UnreadRequest(request, new LimitedBody(request.getInputStream(), limit)), response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
