package org.xinfang.platform.web;

import java.net.URI;
import java.util.Locale;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.xinfang.kernel.Refusal;

/**
 * RFC 9457 problems. The type names the rule and is the part a client may rely on; the sentences are for people, in
 * Chinese and in English.
 */
public final class Problems {

    private Problems() {}

    /** A rule said no. */
    public static <T> ResponseEntity<T> refused(String domain, Refusal refusal) {
        return answer(of(HttpStatus.CONFLICT, domain, refusal));
    }

    /** A rule said no to what is in one field. */
    public static <T> ResponseEntity<T> refused(String domain, Refusal refusal, String field) {
        var problem = of(HttpStatus.UNPROCESSABLE_CONTENT, domain, refusal);
        problem.setProperty("field", field);
        return answer(problem);
    }

    /** The person may see this but not do it. */
    public static <T> ResponseEntity<T> forbidden(String domain, Refusal refusal) {
        return answer(of(HttpStatus.FORBIDDEN, domain, refusal));
    }

    /** There is nothing here for this person, whether or not it exists. */
    public static <T> ResponseEntity<T> notFound() {
        return answer(of(HttpStatus.NOT_FOUND, "request", Fault.NOT_FOUND));
    }

    /** A problem stands in for whatever would have been answered; the signature goes on telling the latter. */
    @SuppressWarnings("unchecked")
    public static <T> ResponseEntity<T> answer(ProblemDetail problem) {
        return (ResponseEntity<T>) ResponseEntity.of(problem).build();
    }

    public static ProblemDetail of(HttpStatus status, String domain, Refusal refusal) {
        var problem = ProblemDetail.forStatusAndDetail(status, refusal.chinese());
        var name = refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
        problem.setType(URI.create("https://xinfang.example/problems/%s/%s".formatted(domain, name)));
        problem.setTitle(status.getReasonPhrase());
        problem.setProperty("detailEn", refusal.english());
        var correlation = MDC.get(CorrelationFilter.KEY);
        if (correlation != null) {
            problem.setProperty("correlation", correlation);
        }
        return problem;
    }
}
