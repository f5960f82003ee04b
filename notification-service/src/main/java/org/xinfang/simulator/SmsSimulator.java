package org.xinfang.simulator;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.xinfang.simulator.phone.LetterBox;
import org.xinfang.simulator.phone.PhonePage;

/** A message centre that speaks SMPP on one port and shows on another what reached each mobile number. */
public final class SmsSimulator implements AutoCloseable {

    private final Handsets handsets = new Handsets();
    private final FaultScript faults = new FaultScript();
    private final MessageCentre centre;
    private final WatchPage page;

    private SmsSimulator(SimulatorSettings settings) throws IOException {
        centre = new MessageCentre(settings, handsets, faults);
        try {
            var phone = new PhonePage(handsets, new LetterBox(settings.letters()));
            page = new WatchPage(
                    new InetSocketAddress(settings.address(), settings.httpPort()), handsets, centre, faults, phone);
        } catch (IOException taken) {
            centre.close();
            throw taken;
        }
    }

    /** Listens on both ports; port 0 takes any free one. */
    public static SmsSimulator start(SimulatorSettings settings) throws IOException {
        return new SmsSimulator(settings);
    }

    public int smppPort() {
        return centre.port();
    }

    public int httpPort() {
        return page.port();
    }

    public Handsets handsets() {
        return handsets;
    }

    public FaultScript faults() {
        return faults;
    }

    /** Ends every session without a word, as a dying centre does, and listens on. */
    public void dropSessions() {
        centre.dropSessions();
    }

    @Override
    public void close() {
        page.close();
        centre.close();
    }

    /** Options are written {@code --name=value}; see {@link SimulatorSettings}. */
    static void main(String[] arguments) throws IOException {
        var options = Arrays.stream(arguments)
                .map(argument -> argument.split("=", 2))
                .filter(parts -> parts.length == 2 && parts[0].startsWith("--"))
                .collect(Collectors.toMap(parts -> parts[0].substring(2), parts -> parts[1]));
        run(options);
    }

    private static void run(Map<String, String> options) throws IOException {
        var simulator = start(SimulatorSettings.read(options));
        Runtime.getRuntime().addShutdownHook(new Thread(simulator::close));
        System.out.printf(
                "SMS simulator: SMPP on 127.0.0.1:%d, phone on http://127.0.0.1:%d/%n",
                simulator.smppPort(), simulator.httpPort());
    }
}
