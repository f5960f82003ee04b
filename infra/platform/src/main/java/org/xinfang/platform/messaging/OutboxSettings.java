package org.xinfang.platform.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the relay works.
 *
 * @param batch documents claimed at once
 * @param leaseFor how long a claim holds; longer than a send may take
 * @param sweepEvery how often the relay looks by itself, for what a crash left behind
 * @param retryAfter how long a document rests after its event could not be sent
 * @param tries refusals by the broker, other than its absence, before an event is parked
 */
@ConfigurationProperties("xinfang.outbox")
public record OutboxSettings(
        @DefaultValue("200") int batch,
        @DefaultValue("60s") Duration leaseFor,
        @DefaultValue("1s") Duration sweepEvery,
        @DefaultValue("2s") Duration retryAfter,
        @DefaultValue("5") int tries) {}
