package org.xinfang.notification.sms.smpp;

import java.time.Duration;

/**
 * How to reach one carrier over SMPP.
 *
 * @param sender the number the message comes from
 * @param answerWithin a submit that is not answered by then is of unknown outcome
 */
public record SmppSettings(
        String name,
        String host,
        int port,
        String systemId,
        String password,
        String sender,
        Duration connectWithin,
        Duration answerWithin,
        Duration enquireEvery) {

    @Override
    public String toString() {
        return "SmppSettings[%s, %s:%d, redacted]".formatted(name, host, port);
    }
}
