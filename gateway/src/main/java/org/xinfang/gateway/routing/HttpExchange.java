package org.xinfang.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Passes a request on as it came and hands its answer back as it comes.
 *
 * <p>In place of the gateway's own exchange, which knows one client for all services, reads form bodies in order to
 * write them anew, and keeps the connection of an answer that turns out not to have been modified.
 */
public final class HttpExchange implements ProxyExchange {

    private final ServiceClients clients;
    private final Streams streams;

    public HttpExchange(ServiceClients clients, Streams streams) {
        this.clients = clients;
        this.streams = streams;
    }

    @Override
    public ServerResponse exchange(Request request) {
        var service = Service.of(Objects.requireNonNull(
                MvcUtils.<String>getAttribute(request.getServerRequest(), MvcUtils.GATEWAY_ROUTE_ID_ATTR)));
        var client = looksOn(request) ? streams.of(service) : clients.of(service);
        var asking = outgoing(request);
        var answer = new ServiceAnswer(client.call(asking), asking);
        request.getResponseConsumers().forEach(consumer -> consumer.accept(answer.asReceived(), answer));
        return answer;
    }

    private static boolean looksOn(Request request) {
        return request.getHeaders().getAccept().contains(MediaType.TEXT_EVENT_STREAM);
    }

    private static Asking outgoing(Request request) {
        var incoming = request.getServerRequest().servletRequest();
        var outgoing = new Asking(request.getMethod().name(), target(request, incoming));
        request.getHeaders().forEach((name, values) -> values.forEach(value -> outgoing.addHeader(name, value)));
        outgoing.removeHeaders(HttpHeaders.CONTENT_LENGTH);
        // The caller has been told to go on already, by the server that took its request.
        outgoing.removeHeaders(HttpHeaders.EXPECT);
        if (hasBody(incoming)) {
            outgoing.setEntity(body(incoming));
        }
        return outgoing;
    }

    /** The query goes on unread: whoever decodes and encodes it again changes what a signature was made over. */
    private static String target(Request request, HttpServletRequest incoming) {
        var path = Objects.requireNonNull(request.getUri()).getRawPath();
        var query = incoming.getQueryString();
        return query == null ? path : path + '?' + query;
    }

    static boolean hasBody(HttpServletRequest incoming) {
        return incoming.getContentLengthLong() > 0 || incoming.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private static InputStreamEntity body(HttpServletRequest incoming) {
        try {
            // The content type is among the headers already.
            return new InputStreamEntity(
                    new CallerBody(incoming.getInputStream()), incoming.getContentLengthLong(), (ContentType) null);
        } catch (IOException unreadable) {
            throw new CallFailed.BodyUnreadable(unreadable);
        }
    }
}
