package org.xinfang.notification;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How short messages go.
 *
 * @param carriers in the order in which they are asked
 * @param quietFrom and {@code quietUntil}: nobody is woken; the same time twice means never quiet
 * @param unknownAfter how long a message of unknown outcome waits for a receipt before it is sent again
 * @param lease how long handing over may take before it counts as crashed
 */
@ConfigurationProperties("xinfang.sms")
record SmsSettings(
        @DefaultValue List<Carrier> carriers,
        @DefaultValue("21:00") LocalTime quietFrom,
        @DefaultValue("08:00") LocalTime quietUntil,
        @DefaultValue("10m") Duration unknownAfter,
        @DefaultValue("30s") Duration lease) {

    /**
     * One carrier over SMPP.
     *
     * @param tps messages a second that it granted
     * @param window submits that may be unanswered at once
     * @param answerWithin a submit that is not answered by then is of unknown outcome
     */
    record Carrier(
            String name,
            String host,
            int port,
            @DefaultValue("xinfang") String systemId,
            @DefaultValue("") String password,
            @DefaultValue("10690000") String sender,
            @DefaultValue("200") int tps,
            @DefaultValue("50") int window,
            @DefaultValue("2s") Duration connectWithin,
            @DefaultValue("5s") Duration answerWithin,
            @DefaultValue("10s") Duration enquireEvery) {

        @Override
        public String toString() {
            return "Carrier[%s, %s:%d, redacted]".formatted(name, host, port);
        }
    }
}
