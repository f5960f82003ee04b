package org.xinfang.gateway.routing;

import java.util.Locale;

/** A process behind the gateway. */
public enum Service {
    INTAKE,
    CASE,
    ACCOUNTABILITY,
    NOTIFICATION,
    KEYCLOAK;

    /** Its name in settings, logs, metrics and documents. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Service of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
