package org.xinfang.platform.web;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.xinfang.platform.messaging.Faults;

/** Faults become fixed sentences; an exception's own message is never shown, because it may quote the request. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> fault(Exception fault) throws Exception {
        if (fault instanceof AccessDeniedException || fault instanceof AuthenticationException) {
            throw fault;
        }
        if (Faults.isPassing(fault)) {
            return problem(HttpStatus.SERVICE_UNAVAILABLE, Fault.STORE_AWAY);
        }
        LOG.atError()
                .addKeyValue("fault", fault.getClass().getName())
                .addKeyValue("at", place(fault))
                .log("A request failed");
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, Fault.INTERNAL);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception fault, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var known = HttpStatus.valueOf(status.value());
        var sentence = switch (known) {
            case NOT_FOUND -> Fault.NOT_FOUND;
            case METHOD_NOT_ALLOWED, UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> Fault.METHOD;
            default -> known.is4xxClientError() ? Fault.UNREADABLE : Fault.INTERNAL;
        };
        return ResponseEntity.status(known).headers(headers).body(Problems.of(known, "request", sentence));
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, Fault sentence) {
        return Problems.answer(Problems.of(status, "request", sentence));
    }

    /** Where it failed, without its message. */
    private static String place(Exception fault) {
        var frames = fault.getStackTrace();
        return frames.length == 0 ? "unknown" : frames[0].toString();
    }
}
