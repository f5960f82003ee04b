package org.xinfang.local.runner.installation;

import java.util.Locale;

/** Every port of the platform on one machine, with its default. */
public enum Port {
    GATEWAY(8080),
    INTAKE(8081),
    CASE(8082),
    ACCOUNTABILITY(8083),
    NOTIFICATION(8084),
    MONGOD(27117),
    KAFKA(19092),
    KAFKA_CONTROLLER(19093),
    KEYCLOAK(8180),
    SMS(2775),
    SMS_PAGE(2780),
    PRINTER(8631);

    private final int standard;

    Port(int standard) {
        this.standard = standard;
    }

    public int standard() {
        return standard;
    }

    /** The environment variable that moves it: {@code XINFANG_PORT_KAFKA_CONTROLLER}. */
    public String variable() {
        return "XINFANG_PORT_" + name();
    }

    /** As people read it: {@code kafka controller}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
