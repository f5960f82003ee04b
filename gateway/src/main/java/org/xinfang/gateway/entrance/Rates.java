package org.xinfang.gateway.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who has to wait, and how long: nothing for whoever need not.
 *
 * <p>The public page and the API take from the same buckets, so that nobody gets twice as much by using both.
 */
public final class Rates {

    private static final Logger log = LoggerFactory.getLogger(Rates.class);

    private final Buckets submissions;
    private final Buckets lookups;
    private final Buckets numbers;

    public Rates(Limits limits) {
        this.submissions = new Buckets(limits.submissions());
        this.lookups = new Buckets(limits.lookups());
        this.numbers = new Buckets(limits.number());
    }

    public Duration submission(HttpServletRequest request) {
        return said("address", submissions.take(address(request)), request);
    }

    public Duration lookup(HttpServletRequest request) {
        return said("address", lookups.take(address(request)), request);
    }

    /** In whatever way a person wrote the number; nothing is counted where there is none. */
    public Duration number(String written, HttpServletRequest request) {
        var plain = QueryNumber.plain(written);
        return plain.isEmpty() ? Duration.ZERO : said("number", numbers.take(plain), request);
    }

    private static String address(HttpServletRequest request) {
        return CallerAddress.of(request.getRemoteAddr()).counted();
    }

    private static Duration said(String by, Duration wait, HttpServletRequest request) {
        if (!wait.isZero()) {
            log.atInfo()
                    .addKeyValue("path", request.getServletPath())
                    .addKeyValue("by", by)
                    .log("A caller was asked to wait");
        }
        return wait;
    }
}
