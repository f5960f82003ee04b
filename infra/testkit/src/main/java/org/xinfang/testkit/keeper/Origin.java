package org.xinfang.testkit.keeper;

import java.nio.file.Path;
import org.xinfang.local.servers.Keycloak;

/** Where a build's servers come from. */
sealed interface Origin permits Processes, Containers {

    /** The address that tokens name and nobody in a test opens. */
    String PUBLIC_URL = "http://localhost:8080/auth";

    Keycloak.Administrator ADMINISTRATOR = new Keycloak.Administrator("admin", "secret-of-admin");

    Running mongod();

    Running kafka();

    Running keycloak();

    static Origin of(ServerKind kind, Path folder, Path checkout) {
        return switch (kind) {
            case CONTAINERS -> new Containers();
            case PROCESSES -> new Processes(folder, checkout);
        };
    }

    /** A server that answers: at which address, and how it is ended. Its data goes next, so no end need be orderly. */
    record Running(String address, Runnable end) {}
}
