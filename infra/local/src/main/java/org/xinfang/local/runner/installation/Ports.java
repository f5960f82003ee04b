package org.xinfang.local.runner.installation;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ports this installation listens on, all of them on the loopback address. */
public record Ports(Map<Port, Integer> chosen) implements Places {

    public Ports {
        chosen = Map.copyOf(chosen);
    }

    /** Defaults, each moved by its environment variable. */
    public static Ports of(Lookup environment) {
        var chosen = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            var said = environment.get(port.variable());
            chosen.put(port, said == null || said.isBlank() ? port.standard() : number(port, said.strip()));
        }
        return new Ports(chosen);
    }

    @Override
    public int of(Port port) {
        return chosen.getOrDefault(port, port.standard());
    }

    @Override
    public String address(Port port) {
        return "127.0.0.1:" + of(port);
    }

    @Override
    public String publicUrl() {
        return "http://localhost:" + of(Port.GATEWAY);
    }

    private static int number(Port port, String said) {
        if (!said.matches("\\d{1,5}") || Integer.parseInt(said) < 1 || Integer.parseInt(said) > 65_535) {
            throw new CannotStart(
                    "%s must be a port number from 1 to 65535, not '%s'.".formatted(port.variable(), said));
        }
        return Integer.parseInt(said);
    }

    /** A variable of the environment, or null. */
    @FunctionalInterface
    public interface Lookup {
        @Nullable
        String get(String name);
    }
}
