package org.xinfang.local.runner.process;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xinfang.local.runner.installation.Port;

/** Every process of the platform: what it is called, where it listens, whom it leans on. */
public enum Part {
    MONGOD,
    KAFKA,
    KEYCLOAK,
    SMS,
    PRINTER,
    INTAKE,
    CASE,
    ACCOUNTABILITY,
    NOTIFICATION,
    GATEWAY;

    /** As it is called in commands, logs and file names: {@code case}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Part> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(part -> part.label().equals(label))
                .findFirst();
    }

    public List<Port> ports() {
        return switch (this) {
            case MONGOD -> List.of(Port.MONGOD);
            case KAFKA -> List.of(Port.KAFKA, Port.KAFKA_CONTROLLER);
            case KEYCLOAK -> List.of(Port.KEYCLOAK);
            case SMS -> List.of(Port.SMS, Port.SMS_PAGE);
            case PRINTER -> List.of(Port.PRINTER);
            case INTAKE -> List.of(Port.INTAKE);
            case CASE -> List.of(Port.CASE);
            case ACCOUNTABILITY -> List.of(Port.ACCOUNTABILITY);
            case NOTIFICATION -> List.of(Port.NOTIFICATION);
            case GATEWAY -> List.of(Port.GATEWAY);
        };
    }

    /** Who must be well before it starts, and stays until it has ended. */
    public List<Part> needs() {
        return switch (this) {
            case MONGOD, KAFKA, KEYCLOAK, SMS, PRINTER, GATEWAY -> List.of();
            case INTAKE, CASE, ACCOUNTABILITY -> List.of(MONGOD, KAFKA);
            case NOTIFICATION -> List.of(MONGOD, KAFKA, SMS, PRINTER);
        };
    }

    /** How long it may take to end when asked; a service finishes its requests and archives its classes once. */
    public Duration grace() {
        return switch (this) {
            case SMS, PRINTER -> Duration.ofSeconds(5);
            case MONGOD, KAFKA, KEYCLOAK -> Duration.ofSeconds(30);
            case INTAKE, CASE, ACCOUNTABILITY, NOTIFICATION, GATEWAY -> Duration.ofMinutes(1);
        };
    }
}
