package org.xinfang.local.compose;

import org.xinfang.local.runner.installation.Places;
import org.xinfang.local.runner.installation.Port;

/** Each part in a container of its own, found by its name. */
record Containers(String publicUrl) implements Places {

    @Override
    public int of(Port port) {
        return switch (port) {
            case INTAKE, CASE, ACCOUNTABILITY, NOTIFICATION, KEYCLOAK -> 8080;
            case GATEWAY -> 8443;
            case MONGOD -> 27017;
            case KAFKA -> 9092;
            case KAFKA_CONTROLLER, SMS, SMS_PAGE, PRINTER -> port.standard();
        };
    }

    @Override
    public String address(Port port) {
        return port.label() + ":" + of(port);
    }
}
