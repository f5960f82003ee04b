package org.xinfang.gateway.routing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.SmartLifecycle;

/**
 * Connections on which services tell what happens while it happens.
 *
 * <p>They last for hours, so they are apart from those that carry calls: however many look on, calls find a way.
 */
public final class Streams implements SmartLifecycle {

    private final Map<Service, ServiceClient> clients = new EnumMap<>(Service.class);
    private volatile boolean running;

    public Streams(RoutingSettings settings) {
        var timeouts = settings.timeouts();
        settings.services()
                .forEach((service, address) -> clients.put(
                        service,
                        new ServiceClient(
                                address, settings.streams(), timeouts.connect(), timeouts.response(service))));
    }

    ServiceClient of(Service service) {
        return Objects.requireNonNull(clients.get(service), "Settings have an address for each service");
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the server waits for the requests that it has: these would never end. Whoever looked on comes back. */
    @Override
    public void stop() {
        running = false;
        for (var client : clients.values()) {
            try {
                client.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
