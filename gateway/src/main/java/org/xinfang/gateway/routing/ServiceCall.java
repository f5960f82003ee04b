package org.xinfang.gateway.routing;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.xinfang.gateway.problem.Problems;
import org.xinfang.gateway.problem.Trouble;

/**
 * Stands before one service: leaves it alone while it fails, asks once more where asking is harmless, and turns a call
 * without an answer into a problem.
 */
final class ServiceCall implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger log = LoggerFactory.getLogger(ServiceCall.class);

    private final Service service;
    private final CircuitBreaker breaker;
    private final Duration openFor;
    private final Problems problems;

    ServiceCall(Service service, CircuitBreaker breaker, Duration openFor, Problems problems) {
        this.service = service;
        this.breaker = breaker;
        this.openFor = openFor;
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) {
        var answer = breaker.run(() -> ask(request, next), thrown -> failed(request, thrown));
        if (answer instanceof ServiceAnswer given && isUnreadableFailure(given)) {
            given.drop();
            return trouble(request, Trouble.BAD_ANSWER, null);
        }
        return answer;
    }

    private ServerResponse ask(ServerRequest request, HandlerFunction<ServerResponse> next) {
        var mayRepeat = HttpMethod.GET.equals(request.method()) && !HttpExchange.hasBody(request.servletRequest());
        try {
            var answer = handle(request, next);
            if (!mayRepeat || !isPassing(answer)) {
                return answer;
            }
            if (answer instanceof ServiceAnswer given) {
                given.drop();
            }
        } catch (CallFailed.NotReached | CallFailed.Broken failed) {
            if (!mayRepeat) {
                throw failed;
            }
        }
        return handle(request, next);
    }

    private static ServerResponse handle(ServerRequest request, HandlerFunction<ServerResponse> next) {
        try {
            return next.handle(request);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A failure that a restart or another replica may already have mended; a 500 would be the same again. */
    private static boolean isPassing(ServerResponse answer) {
        return answer.statusCode().value() == 502 || answer.statusCode().value() == 503;
    }

    /** People get a problem to read; what Keycloak shows is for its own pages. */
    private boolean isUnreadableFailure(ServiceAnswer answer) {
        return service != Service.KEYCLOAK && answer.statusCode().is5xxServerError() && !answer.isProblem();
    }

    private ServerResponse failed(ServerRequest request, @Nullable Throwable thrown) {
        return switch (thrown) {
            // Said once, when the breaker opened; there may be thousands of these.
            case CallNotPermittedException _ -> problems.answer(Trouble.UNAVAILABLE, openFor, request);
            case CallFailed failed -> trouble(request, failed.trouble(), failed.getCause());
            case null, default -> throw new IllegalStateException("A call of " + service.label() + " failed", thrown);
        };
    }

    private ServerResponse trouble(ServerRequest request, Trouble trouble, @Nullable Throwable cause) {
        log.atWarn()
                .addKeyValue("service", service.label())
                .addKeyValue("method", request.method())
                .addKeyValue("path", request.path())
                .addKeyValue("problem", trouble)
                .addKeyValue("cause", cause == null ? "none" : cause.toString())
                .log("A call of a service ended at the gateway");
        return problems.answer(trouble, trouble == Trouble.UNAVAILABLE ? openFor : null, request);
    }
}
