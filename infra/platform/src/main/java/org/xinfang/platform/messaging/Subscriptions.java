package org.xinfang.platform.messaging;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;
import org.xinfang.contracts.MessageCatalogue;

/**
 * Makes the listeners of one service.
 *
 * <p>A message that cannot be handled is tried in place, then moves to {@code <topic>.<group>.retry} so that the
 * others pass, is tried there with growing rests, and ends in {@code <topic>.<group>.dlt}. While the database is away
 * nothing moves: the listener waits where it stands.
 */
public final class Subscriptions {

    private static final long EVERY_SECOND = 1_000;

    private final ConsumerFactory<String, byte[]> consumers;
    private final KafkaOperations<String, byte[]> kafka;
    private final MessageCatalogue catalogue;
    private final Observing observing;
    private final HearingSettings settings;
    private final String namespace;
    private final String group;

    public Subscriptions(
            ConsumerFactory<String, byte[]> consumers,
            KafkaOperations<String, byte[]> kafka,
            MessageCatalogue catalogue,
            Observing observing,
            HearingSettings settings,
            String namespace,
            String group) {
        this.consumers = consumers;
        this.kafka = kafka;
        this.catalogue = catalogue;
        this.observing = observing;
        this.settings = settings;
        this.namespace = namespace;
        this.group = group;
    }

    /** A listener on the topic and one on its retry topic, started and stopped together. */
    public <F> SmartLifecycle hear(Subscription<F> subscription) {
        var reading = new Reading<>(subscription, catalogue, observing);
        var topic = namespace + subscription.topic();
        var retry = topic + "." + group + ".retry";
        var dead = topic + "." + group + ".dlt";
        var inPlace = new FixedBackOff(settings.restInPlace().toMillis(), settings.triesInPlace() - 1L);
        var growing = new ExponentialBackOff(settings.retryAfter().toMillis(), 2);
        growing.setMaxAttempts(settings.retries());
        return new Hearing(List.of(
                container(topic, group, reading, recover(retry, inPlace)),
                container(retry, group + ".retry", reading, recover(dead, growing))));
    }

    /**
     * A listener that keeps whole topics as they lie, in a group of its own beside those that act on them. Nothing
     * steps aside here: the order of a partition is part of what is kept.
     *
     * @param purpose ends the name of the group
     */
    public SmartLifecycle record(String purpose, List<String> topics, Recorder recorder) {
        var names = topics.stream().map(namespace::concat).toArray(String[]::new);
        return new Hearing(List.of(container(
                new ContainerProperties(names), group + "." + purpose, records -> keep(records, recorder), patient())));
    }

    private void keep(List<ConsumerRecord<String, byte[]>> records, Recorder recorder) {
        try {
            recorder.record(records.stream()
                    .map(record -> Verbatim.of(record.topic().substring(namespace.length()), record))
                    .toList());
        } catch (RuntimeException fault) {
            throw new BatchListenerFailedException("Not recorded", fault, 0);
        }
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(
            String topic, String groupId, Reading<?> reading, DefaultErrorHandler errors) {
        return container(new ContainerProperties(topic), groupId, reading::read, errors);
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(
            ContainerProperties properties,
            String groupId,
            BatchMessageListener<String, byte[]> listener,
            DefaultErrorHandler errors) {
        properties.setGroupId(namespace + groupId);
        properties.setMessageListener(listener);
        properties.getKafkaConsumerProperties().setProperty("max.poll.records", Integer.toString(settings.batch()));
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName(groupId + " on " + String.join(" ", Objects.requireNonNull(properties.getTopics())));
        container.setConcurrency(settings.concurrency());
        container.setCommonErrorHandler(errors);
        return container;
    }

    private static DefaultErrorHandler patient() {
        var errors = new DefaultErrorHandler(new FixedBackOff(EVERY_SECOND, FixedBackOff.UNLIMITED_ATTEMPTS));
        errors.setSeekAfterError(false);
        // Whatever is wrong, stepping over a record is worse than waiting for a person.
        errors.setClassifications(Map.of(), true);
        return errors;
    }

    private DefaultErrorHandler recover(String to, BackOff backOff) {
        var recoverer = new DeadLetterPublishingRecoverer(kafka, (_, _) -> new TopicPartition(to, -1));
        // An exception's message may quote what it stumbled over; a dead letter must not.
        recoverer.excludeHeader(HeadersToAdd.EX_MSG, HeadersToAdd.EX_STACKTRACE);
        recoverer.setFailIfSendResultIsError(true);
        var errors = new DefaultErrorHandler(recoverer, backOff);
        errors.setBackOffFunction((ConsumerRecord<?, ?> _, Exception fault) ->
                Faults.isPassing(fault) ? new FixedBackOff(EVERY_SECOND, FixedBackOff.UNLIMITED_ATTEMPTS) : backOff);
        errors.setSeekAfterError(false);
        return errors;
    }

    /** The two listeners of one subscription. */
    private record Hearing(List<ConcurrentMessageListenerContainer<String, byte[]>> containers)
            implements SmartLifecycle {

        @Override
        public void start() {
            containers.forEach(ConcurrentMessageListenerContainer::start);
        }

        @Override
        public void stop() {
            containers.forEach(ConcurrentMessageListenerContainer::stop);
        }

        @Override
        public boolean isRunning() {
            return containers.stream().anyMatch(ConcurrentMessageListenerContainer::isRunning);
        }

        /** Before requests are served and after they have ended. */
        @Override
        public int getPhase() {
            return 1_000;
        }
    }
}
