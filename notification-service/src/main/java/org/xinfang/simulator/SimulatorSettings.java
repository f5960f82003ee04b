package org.xinfang.simulator;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the simulator is set.
 *
 * @param systemId who may bind; anybody when absent
 * @param receiptDelay how long a message is on its way to the handset
 * @param letters the folder in which letters are found as they were printed; none is shown when absent
 * @param address which of this machine's it listens on; in a container, where nobody else is, on every one
 */
public record SimulatorSettings(
        int smppPort,
        int httpPort,
        @Nullable String systemId,
        @Nullable String password,
        Duration receiptDelay,
        @Nullable Path letters,
        InetAddress address) {

    private static final int SMPP = 2775;
    private static final int HTTP = 2780;
    private static final int DELAY = 20;

    /** On the loopback address, where no other machine reaches it. */
    public SimulatorSettings(
            int smppPort,
            int httpPort,
            @Nullable String systemId,
            @Nullable String password,
            Duration receiptDelay,
            @Nullable Path letters) {
        this(smppPort, httpPort, systemId, password, receiptDelay, letters, InetAddress.getLoopbackAddress());
    }

    /** Any free ports, anybody may bind, receipts at once: for tests. */
    public static SimulatorSettings anywhere() {
        return new SimulatorSettings(0, 0, null, null, Duration.ofMillis(5), null);
    }

    static SimulatorSettings read(Map<String, String> options) throws UnknownHostException {
        return new SimulatorSettings(
                number(options, "smpp-port", SMPP),
                number(options, "http-port", HTTP),
                options.get("system-id"),
                options.get("password"),
                Duration.ofMillis(number(options, "receipt-delay-ms", DELAY)),
                options.containsKey("letters") ? Path.of(options.get("letters")) : null,
                InetAddress.getByName(options.getOrDefault("address", "127.0.0.1")));
    }

    private static int number(Map<String, String> options, String name, int usual) {
        var given = options.get(name);
        return given == null ? usual : Integer.parseInt(given);
    }

    boolean admits(String id, String word) {
        return (systemId == null || systemId.equals(id)) && (password == null || password.equals(word));
    }

    @Override
    public String toString() {
        return "SimulatorSettings[%d, %d]".formatted(smppPort, httpPort);
    }
}
