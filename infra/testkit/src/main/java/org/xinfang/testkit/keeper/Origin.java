package org.xinfang.testkit.keeper;

import java.nio.file.Path;

/** Where a build's servers come from. */
sealed interface Origin permits Processes, Containers {

    Running mongod();

    Running kafka();

    static Origin of(ServerKind kind, Path folder, Path checkout) {
        return switch (kind) {
            case CONTAINERS -> new Containers();
            case PROCESSES -> new Processes(folder, checkout);
        };
    }

    /** A server that answers: at which address, and how it is ended. Its data goes next, so no end need be orderly. */
    record Running(String address, Runnable end) {}
}
