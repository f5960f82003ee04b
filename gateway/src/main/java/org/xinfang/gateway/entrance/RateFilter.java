package org.xinfang.gateway.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import org.xinfang.gateway.problem.Problems;
import org.xinfang.gateway.problem.Trouble;
import tools.jackson.databind.json.JsonMapper;

/**
 * Slows down whoever calls the public paths too often: by address, and where a query number is asked for, by number,
 * since a guesser may have many addresses.
 */
public final class RateFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(RateFilter.class);

    private static final String PUBLIC = "/api/public/";
    private static final String SUBMISSIONS = "/api/public/submissions";
    private static final Set<String> BY_NUMBER = Set.of("/api/public/lookup", "/api/public/ratings");

    /** A number, a code and three ratings fit many times over. */
    private static final int LONGEST_QUESTION = 4096;

    private final Buckets submissions;
    private final Buckets lookups;
    private final Buckets numbers;
    private final QueryNumber queryNumber;
    private final Problems problems;

    public RateFilter(Limits limits, JsonMapper json, Problems problems) {
        this.submissions = new Buckets(limits.submissions());
        this.lookups = new Buckets(limits.lookups());
        this.numbers = new Buckets(limits.number());
        this.queryNumber = new QueryNumber(json);
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith(PUBLIC);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getServletPath();
        var byAddress = path.equals(SUBMISSIONS) ? submissions : lookups;
        var wait = byAddress.take(CallerAddress.of(request.getRemoteAddr()).counted());
        if (!wait.isZero()) {
            refuse("address", wait, request, response);
        } else if (BY_NUMBER.contains(path)) {
            filterByNumber(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void filterByNumber(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getInputStream().readNBytes(LONGEST_QUESTION + 1);
        if (body.length > LONGEST_QUESTION) {
            problems.write(Trouble.BODY_TOO_LARGE, request, response);
            return;
        }
        var wait = queryNumber.in(body).map(numbers::take).orElse(Duration.ZERO);
        if (!wait.isZero()) {
            refuse("number", wait, request, response);
        } else {
            chain.doFilter(new UnreadRequest(request, new KeptBody(body)), response);
        }
    }

    private void refuse(String by, Duration wait, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        log.atInfo()
                .addKeyValue("path", request.getServletPath())
                .addKeyValue("by", by)
                .log("A caller was asked to wait");
        problems.write(Trouble.TOO_MANY_REQUESTS, wait, request, response);
    }
}
