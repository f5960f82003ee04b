package org.xinfang.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.util.Arrays;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.xinfang.gateway.problem.Problems;

/** Which service answers which path. What is not named here is not there. */
public final class Routes {

    private static final HttpMethod[] METHODS = {
        HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE
    };

    private final RoutingSettings settings;
    private final CircuitBreakerFactory<?, ?> breakers;
    private final Problems problems;

    public Routes(RoutingSettings settings, CircuitBreakerFactory<?, ?> breakers, Problems problems) {
        this.settings = settings;
        this.breakers = breakers;
        this.problems = problems;
    }

    public RouterFunction<ServerResponse> all() {
        return to(Service.INTAKE, "/api/submissions/**", "/api/public/**")
                .and(to(Service.CASE, "/api/cases/**", "/api/offices/**", "/api/accounts/**", "/api/account-changes"))
                .and(to(Service.ACCOUNTABILITY, "/api/accountability/**"))
                .and(to(Service.NOTIFICATION, "/api/notices/**"))
                // The sign-in pages of the one realm and what they show; the administration stays inside.
                .and(to(Service.KEYCLOAK, "/auth/realms/" + settings.realm() + "/**", "/auth/resources/**"));
    }

    private RouterFunction<ServerResponse> to(Service service, String... paths) {
        var named = Arrays.stream(paths)
                .map(pattern -> path(pattern))
                .reduce(RequestPredicate::or)
                .orElseThrow();
        var breaker = breakers.create(service.label());
        return route(service.label())
                .route(methods(METHODS).and(named), http())
                .before(uri(settings.address(service)))
                .filter(new ServiceCall(service, breaker, settings.breaker().openFor(), problems))
                .build();
    }
}
