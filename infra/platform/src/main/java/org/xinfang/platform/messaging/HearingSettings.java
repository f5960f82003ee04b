package org.xinfang.platform.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a service hears a topic.
 *
 * @param concurrency threads on one topic
 * @param batch messages handled at once
 * @param triesInPlace tries before a message moves to the retry topic and lets the others pass
 * @param restInPlace time between those tries
 * @param retryAfter time before the first try on the retry topic; it doubles
 * @param retries tries on the retry topic before the message is a dead letter
 */
@ConfigurationProperties("xinfang.hearing")
public record HearingSettings(
        @DefaultValue("1") int concurrency,
        @DefaultValue("500") int batch,
        @DefaultValue("3") int triesInPlace,
        @DefaultValue("200ms") Duration restInPlace,
        @DefaultValue("1s") Duration retryAfter,
        @DefaultValue("6") int retries) {}
