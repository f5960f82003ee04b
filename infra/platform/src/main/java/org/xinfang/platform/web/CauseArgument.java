package org.xinfang.platform.web;

import io.micrometer.tracing.Tracer;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.xinfang.kernel.Cause;
import org.xinfang.platform.messaging.Observing;

/**
 * Hands a controller the {@link Cause} of what it does.
 *
 * <p>The client's {@code Idempotency-Key} counts within one person and one address, so that nobody can use up another's
 * keys.
 */
final class CauseArgument implements HandlerMethodArgumentResolver {

    private static final int LONGEST_KEY = 128;

    private final Tracer tracer;

    CauseArgument(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Cause.class);
    }

    @Override
    public Cause resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = request.getNativeRequest(HttpServletRequest.class);
        if (http == null) {
            return Cause.unnamed(UUID.randomUUID().toString());
        }
        var correlation = String.valueOf(http.getAttribute(CorrelationFilter.KEY));
        var span = tracer.currentSpan();
        return new Cause(correlation, key(http), span == null ? null : Observing.traceparent(span));
    }

    private static @Nullable String key(HttpServletRequest http) {
        var given = http.getHeader("Idempotency-Key");
        if (given == null || given.isBlank()) {
            return null;
        }
        Principal who = http.getUserPrincipal();
        var person = who == null ? "public" : who.getName();
        var shortened = given.length() > LONGEST_KEY ? given.substring(0, LONGEST_KEY) : given;
        return "%s %s %s".formatted(person, http.getRequestURI(), shortened);
    }
}
