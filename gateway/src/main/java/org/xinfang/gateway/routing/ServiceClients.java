package org.xinfang.gateway.routing;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** One client for each service. */
public final class ServiceClients implements AutoCloseable {

    private final Map<Service, ServiceClient> clients = new EnumMap<>(Service.class);

    public ServiceClients(RoutingSettings settings) {
        var timeouts = settings.timeouts();
        settings.services()
                .forEach((service, address) -> clients.put(
                        service,
                        new ServiceClient(
                                address, settings.connections(), timeouts.connect(), timeouts.response(service))));
    }

    public ServiceClient of(Service service) {
        return Objects.requireNonNull(clients.get(service), "Settings have an address for each service");
    }

    @Override
    public void close() throws IOException {
        for (var client : clients.values()) {
            client.close();
        }
    }
}
