package org.xinfang.gateway.routing;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * The connections to one service.
 *
 * <p>It changes nothing of what passes: no cookies are remembered (they are the callers'), nothing is unpacked, no
 * redirection is followed, nothing is tried again. Each service has a pool of its own, so that one that hangs cannot
 * take the connections of the others.
 */
public final class ServiceClient implements AutoCloseable {

    /** A connection that lay idle this long is looked at before it carries a call: its service may have restarted. */
    private static final TimeValue CHECKED_AFTER = TimeValue.ofMilliseconds(500);

    /** Less than the minute after which the services' servers drop an idle connection. */
    private static final TimeValue KEPT_IDLE = TimeValue.ofSeconds(30);

    private static final int LARGEST_DOCUMENT = 4 * 1024 * 1024;

    private final HttpHost target;
    private final CloseableHttpClient http;

    public ServiceClient(URI address, int connections, Duration connect, Duration response) {
        this.target = HttpHost.create(address);
        this.http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                        .setMaxConnPerRoute(connections)
                        .setMaxConnTotal(connections)
                        .setDefaultSocketConfig(
                                SocketConfig.custom().setTcpNoDelay(true).build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(connect))
                                .setSocketTimeout(Timeout.of(response))
                                .setValidateAfterInactivity(CHECKED_AFTER)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(connect))
                        .setResponseTimeout(Timeout.of(response))
                        .build())
                .evictIdleConnections(KEPT_IDLE)
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableContentCompression()
                .disableCookieManagement()
                .disableDefaultUserAgent()
                .disableRedirectHandling()
                .build();
    }

    /** The answer with its body still to be read; whoever asked closes it. */
    public ClassicHttpResponse call(ClassicHttpRequest request) {
        try {
            return http.executeOpen(target, request, null);
        } catch (CallerBody.Unreadable unreadable) {
            throw new CallFailed.BodyUnreadable(unreadable.reason());
        } catch (ConnectTimeoutException | ConnectionRequestTimeoutException | java.net.ConnectException unreached) {
            throw new CallFailed.NotReached(unreached);
        } catch (SocketTimeoutException late) {
            throw new CallFailed.TimedOut(late);
        } catch (IOException broken) {
            throw new CallFailed.Broken(broken);
        }
    }

    /** A document of the service's own, whole. */
    public byte[] fetch(String path, Duration patience) throws IOException {
        var context = HttpClientContext.create();
        context.setRequestConfig(RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(patience))
                .setResponseTimeout(Timeout.of(patience))
                .build());
        return http.execute(target, new BasicClassicHttpRequest("GET", path), context, answer -> {
            if (answer.getCode() != HttpStatus.SC_OK) {
                throw new IOException("GET " + path + " of " + target + " answered " + answer.getCode());
            }
            return EntityUtils.toByteArray(answer.getEntity(), LARGEST_DOCUMENT);
        });
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
