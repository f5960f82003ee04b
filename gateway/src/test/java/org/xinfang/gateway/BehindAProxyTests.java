package org.xinfang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.gateway.ProblemAssert.isProblem;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xinfang.gateway.routing.Service;

/** Where an installation has a proxy in front and says so, callers are who the proxy says they are. */
class BehindAProxyTests {

    private static Region region;

    @BeforeAll
    static void start() {
        region = new Region(
                "--server.forward-headers-strategy=native", "--xinfang.gateway.limits.submissions.permits=1");
    }

    @AfterAll
    static void stop() {
        region.close();
    }

    @Test
    void metricsAreNotForOutside() {
        isProblem(region.send(from("203.0.113.7", "/actuator/prometheus")), 404, "not-found");
        isProblem(region.send(from("203.0.113.7", "/%61ctuator/prometheus")), 404, "not-found");

        assertThat(region.send(from("203.0.113.7", "/actuator/health")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void servicesHearWhereTheCallerIs() {
        region.send(from("203.0.113.8", "/api/cases"));

        assertThat(region.peer(Service.CASE).lastHeard().header("X-Forwarded-For"))
                .isEqualTo("203.0.113.8");
    }

    @Test
    void callersAreCountedEachForItself() {
        assertThat(submit("203.0.113.9")).isEqualTo(200);
        assertThat(submit("203.0.113.10")).isEqualTo(200);
        assertThat(submit("203.0.113.9")).isEqualTo(429);
    }

    @Test
    void oneNetworkOfManyAddressesIsOneCaller() {
        assertThat(submit("2001:db8:0:1::1")).isEqualTo(200);
        assertThat(submit("2001:db8:0:2::1")).isEqualTo(200);
        assertThat(submit("2001:db8:0:1:ffff::2")).isEqualTo(429);
    }

    private static int submit(String address) {
        return region.send(from(address, "/api/public/submissions").POST(HttpRequest.BodyPublishers.ofString("{}")))
                .statusCode();
    }

    private static HttpRequest.Builder from(String address, String path) {
        return region.request(path).header("X-Forwarded-For", address);
    }
}
