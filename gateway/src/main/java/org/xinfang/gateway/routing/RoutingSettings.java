package org.xinfang.gateway.routing;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are and how long the gateway waits for them.
 *
 * @param publicUrl the address that people use; tokens are issued under it
 * @param realm the one realm that is reachable from outside
 * @param services the address of each service
 * @param connections how many connections are kept to each service, and so how many calls it gets at once
 * @param streams how many may look on at each service
 */
@ConfigurationProperties("xinfang.gateway")
public record RoutingSettings(
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue("xinfang") String realm,
        Map<Service, URI> services,
        @DefaultValue("256") int connections,
        @DefaultValue("2000") int streams,
        @DefaultValue Timeouts timeouts,
        @DefaultValue Breaker breaker) {

    public RoutingSettings {
        services = Map.copyOf(services);
        var missing = EnumSet.allOf(Service.class);
        missing.removeAll(services.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("xinfang.gateway.services has no address for " + missing);
        }
    }

    /** Whether people reach the platform over TLS, which may end in front of the gateway. */
    public boolean isHttps() {
        return "https".equals(publicUrl.getScheme());
    }

    URI address(Service service) {
        return services.getOrDefault(service, publicUrl);
    }

    /**
     * How long the gateway waits.
     *
     * @param connect for a connection, free or new
     * @param response for the next bytes of an answer
     * @param byService what differs from {@code response}
     */
    public record Timeouts(
            @DefaultValue("1s") Duration connect,
            @DefaultValue("10s") Duration response,
            @DefaultValue Map<Service, Duration> byService) {

        Duration response(Service service) {
            return byService.getOrDefault(service, response);
        }
    }

    /**
     * When a failing service is left alone, and for how long.
     *
     * @param window how many of the last calls are looked at
     * @param minimumCalls how many there must be before anything is concluded
     * @param failureRate the percentage of failures that opens it
     * @param openFor how long it then stays open
     * @param trialCalls how many calls are let through to see whether the service is back
     */
    public record Breaker(
            @DefaultValue("50") int window,
            @DefaultValue("10") int minimumCalls,
            @DefaultValue("50") float failureRate,
            @DefaultValue("5s") Duration openFor,
            @DefaultValue("3") int trialCalls) {}
}
