package org.xinfang.gateway.routing;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.net.URI;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;
import org.xinfang.gateway.problem.Correlations;

/**
 * What a service is told about the request besides the request: who called, under which public address, and under which
 * names it is traced. What the caller claims about this has been taken off before.
 */
public final class PassedOn implements RequestHttpHeadersFilter, Ordered {

    private final URI publicUrl;
    private final Correlations correlations;
    private final Tracer tracer;
    private final Propagator propagator;

    public PassedOn(URI publicUrl, Correlations correlations, Tracer tracer, Propagator propagator) {
        this.publicUrl = publicUrl;
        this.correlations = correlations;
        this.tracer = tracer;
        this.propagator = propagator;
    }

    @Override
    public HttpHeaders apply(HttpHeaders given, ServerRequest request) {
        var passed = new HttpHeaders();
        passed.putAll(given);
        passed.set("X-Forwarded-For", request.servletRequest().getRemoteAddr());
        // Not what the caller wrote into Host: tokens carry this address as their issuer.
        passed.set("X-Forwarded-Proto", publicUrl.getScheme());
        passed.set("X-Forwarded-Host", publicUrl.getAuthority());
        passed.set("X-Forwarded-Port", Integer.toString(port()));
        passed.set(Correlations.HEADER, correlations.of(request.servletRequest()));
        var span = tracer.currentSpan();
        if (span != null) {
            propagator.fields().forEach(passed::remove);
            propagator.inject(span.context(), passed, (headers, name, value) -> {
                if (headers != null) {
                    headers.set(name, value);
                }
            });
        }
        return passed;
    }

    private int port() {
        if (publicUrl.getPort() >= 0) {
            return publicUrl.getPort();
        }
        return "https".equals(publicUrl.getScheme()) ? 443 : 80;
    }

    @Override
    public int getOrder() {
        return 10_000;
    }
}
