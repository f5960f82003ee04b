package org.xinfang.gateway.routing;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.HttpEntities;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;
import org.xinfang.gateway.problem.Trouble;

/**
 * Asks a service on behalf of a page: over the connections and behind the breaker of what is passed on to it, and under
 * the names of the request that the page answers.
 */
public final class Messenger {

    private static final Logger log = LoggerFactory.getLogger(Messenger.class);

    private static final int LONGEST_ANSWER = 1024 * 1024;

    private final Service service;
    private final ServiceClient client;
    private final CircuitBreaker breaker;
    private final PassedOn passedOn;

    public Messenger(Service service, ServiceClients clients, CircuitBreakerFactory<?, ?> breakers, PassedOn passedOn) {
        this.service = service;
        this.client = clients.of(service);
        this.breaker = breakers.create(service.label());
        this.passedOn = passedOn;
    }

    /**
     * Says it to the service and waits for what it says.
     *
     * @param headers what is said beside the names of the request
     * @param asked the request of the person at the browser
     */
    public Reply post(String path, byte[] json, HttpHeaders headers, ServerRequest asked) {
        var reply = breaker.run(() -> ask(path, json, passedOn.apply(headers, asked)), this::failed);
        return reply instanceof Reply.Said said && said.isFailure() ? failure(said) : reply;
    }

    private Reply ask(String path, byte[] json, HttpHeaders headers) {
        var request = new BasicClassicHttpRequest("POST", path);
        headers.forEach((name, values) -> values.forEach(value -> request.addHeader(name, value)));
        request.setEntity(HttpEntities.create(json, ContentType.APPLICATION_JSON));
        try (var answer = client.call(request)) {
            return new Reply.Said(answer.getCode(), body(answer));
        } catch (SocketTimeoutException late) {
            throw new CallFailed.TimedOut(late);
        } catch (IOException broken) {
            throw new CallFailed.Broken(broken);
        }
    }

    private static byte[] body(ClassicHttpResponse answer) throws IOException {
        var entity = answer.getEntity();
        return entity == null ? new byte[0] : EntityUtils.toByteArray(entity, LONGEST_ANSWER);
    }

    private Reply failed(@Nullable Throwable thrown) {
        return switch (thrown) {
            // Said once, when the breaker opened; there may be thousands of these.
            case CallNotPermittedException _ -> new Reply.Nothing(Trouble.UNAVAILABLE);
            case CallFailed failed -> nothing(failed.trouble(), String.valueOf(failed.getCause()));
            case null, default -> throw new IllegalStateException("A call of " + service.label() + " failed", thrown);
        };
    }

    private Reply failure(Reply.Said said) {
        return nothing(said.status() == 503 ? Trouble.UNAVAILABLE : Trouble.BAD_ANSWER, "status " + said.status());
    }

    private Reply nothing(Trouble trouble, String cause) {
        log.atWarn()
                .addKeyValue("service", service.label())
                .addKeyValue("problem", trouble)
                .addKeyValue("cause", cause)
                .log("A page asked a service and got no answer");
        return new Reply.Nothing(trouble);
    }
}
