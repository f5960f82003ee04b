package org.xinfang.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigurationProperties;
import org.springframework.web.servlet.function.ServerResponse;

/** Makes the breakers, one for each service. */
public final class Breakers {

    private static final Logger log = LoggerFactory.getLogger(Breakers.class);

    private Breakers() {}

    /** They work on the caller's own thread and without a time limiter: the clients keep the time. */
    public static Resilience4JCircuitBreakerFactory of(RoutingSettings.Breaker settings) {
        var registry = CircuitBreakerRegistry.of(config(settings));
        registry.getEventPublisher().onEntryAdded(added -> announce(added.getAddedEntry()));
        var properties = new Resilience4JConfigurationProperties();
        properties.setDisableThreadPool(true);
        return new Resilience4JCircuitBreakerFactory(registry, TimeLimiterRegistry.ofDefaults(), null, properties);
    }

    /** Failures are calls without an answer and answers of 500 and above; what a caller did wrong is none. */
    private static CircuitBreakerConfig config(RoutingSettings.Breaker settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(settings.window())
                .minimumNumberOfCalls(settings.minimumCalls())
                .failureRateThreshold(settings.failureRate())
                .waitDurationInOpenState(settings.openFor())
                .permittedNumberOfCallsInHalfOpenState(settings.trialCalls())
                .recordResult(Breakers::isFailure)
                .ignoreExceptions(CallFailed.BodyUnreadable.class)
                .build();
    }

    private static boolean isFailure(Object answer) {
        return switch (answer) {
            case ServerResponse given -> given.statusCode().is5xxServerError();
            case Reply.Said said -> said.isFailure();
            default -> false;
        };
    }

    private static void announce(CircuitBreaker breaker) {
        breaker.getEventPublisher()
                .onStateTransition(changed -> log.atWarn()
                        .addKeyValue("service", breaker.getName())
                        .addKeyValue("from", changed.getStateTransition().getFromState())
                        .addKeyValue("to", changed.getStateTransition().getToState())
                        .log("A breaker changed"));
    }
}
