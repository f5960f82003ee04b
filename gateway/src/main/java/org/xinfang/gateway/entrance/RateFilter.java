package org.xinfang.gateway.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import org.xinfang.gateway.problem.Problems;
import org.xinfang.gateway.problem.Trouble;
import tools.jackson.databind.json.JsonMapper;

/**
 * Slows down whoever calls the public paths too often: by address, and where a query number is asked for, by number,
 * since a guesser may have many addresses.
 */
public final class RateFilter extends OncePerRequestFilter {

    private static final String PUBLIC = "/api/public/";
    private static final String SUBMISSIONS = "/api/public/submissions";
    private static final Set<String> BY_NUMBER = Set.of("/api/public/lookup", "/api/public/ratings");

    /** A number, a code and three ratings fit many times over. */
    private static final int LONGEST_QUESTION = 4096;

    private final Rates rates;
    private final QueryNumber queryNumber;
    private final Problems problems;

    public RateFilter(Rates rates, JsonMapper json, Problems problems) {
        this.rates = rates;
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
        var wait = path.equals(SUBMISSIONS) ? rates.submission(request) : rates.lookup(request);
        if (!wait.isZero()) {
            problems.write(Trouble.TOO_MANY_REQUESTS, wait, request, response);
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
        var wait = queryNumber
                .in(body)
                .map(number -> rates.number(number, request))
                .orElse(Duration.ZERO);
        if (!wait.isZero()) {
            problems.write(Trouble.TOO_MANY_REQUESTS, wait, request, response);
        } else {
            chain.doFilter(new UnreadRequest(request, new KeptBody(body)), response);
        }
    }
}
