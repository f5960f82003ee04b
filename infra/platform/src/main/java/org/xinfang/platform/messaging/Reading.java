package org.xinfang.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.propagation.Propagator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.kernel.Cause;

/** Reads records of one topic into messages of one family and puts them to a handler. */
final class Reading<F> {

    private final String topic;
    private final Class<F> family;
    private final Opening opening;
    private final Handler<F> handler;
    private final MessageCatalogue catalogue;
    private final MeterRegistry meters;
    private final Propagator propagator;

    Reading(Subscription<F> subscription, MessageCatalogue catalogue, Observing observing) {
        this.topic = subscription.topic();
        this.family = subscription.family();
        this.opening = subscription.opening();
        this.handler = subscription.handler();
        this.catalogue = catalogue;
        this.meters = observing.meters();
        this.propagator = observing.propagator();
    }

    /** All at once; if that fails for a reason of their own, one by one, so that only the faulty one is held back. */
    void read(List<ConsumerRecord<String, byte[]>> records) {
        try {
            handle(records);
        } catch (RuntimeException fault) {
            if (records.size() == 1 || Faults.isPassing(fault)) {
                throw new BatchListenerFailedException("Not handled", fault, 0);
            }
            oneByOne(records);
        }
    }

    private void oneByOne(List<ConsumerRecord<String, byte[]>> records) {
        for (var index = 0; index < records.size(); index++) {
            try {
                handle(records.subList(index, index + 1));
            } catch (RuntimeException fault) {
                throw new BatchListenerFailedException("Not handled", fault, index);
            }
        }
    }

    private void handle(List<ConsumerRecord<String, byte[]>> records) {
        var spans = new ArrayList<Span>();
        try {
            var messages = new ArrayList<Incoming<F>>(records.size());
            var forgotten = new ArrayList<String>();
            for (var record : records) {
                if (record.value() == null) {
                    forgotten.add(record.key());
                } else {
                    incoming(record, spans).ifPresent(messages::add);
                }
            }
            if (!messages.isEmpty()) {
                handler.on(messages);
            }
            if (!forgotten.isEmpty()) {
                handler.forget(forgotten);
            }
        } finally {
            spans.forEach(Span::end);
        }
    }

    private Optional<Incoming<F>> incoming(ConsumerRecord<String, byte[]> record, List<Span> spans) {
        var type = header(record, "ce_type");
        var id = header(record, "ce_id");
        if (type == null || id == null) {
            return Optional.empty();
        }
        var body = opening.open(record.key(), record.value());
        return catalogue.read(family, type, body).map(message -> {
            meters.counter("xinfang.events.heard", "type", type).increment();
            var span = span(record, type);
            spans.add(span);
            var correlation = header(record, "ce_correlation");
            var cause =
                    new Cause(correlation == null ? id : correlation, topic + "/" + id, Observing.traceparent(span));
            var sequence = header(record, "ce_sequence");
            return new Incoming<>(
                    id,
                    sequence == null ? 0 : Long.parseLong(sequence),
                    record.key(),
                    message,
                    cause,
                    topic + "/" + record.partition(),
                    record.offset());
        });
    }

    private Span span(ConsumerRecord<String, byte[]> record, String type) {
        return propagator
                .extract(record, Reading::header)
                .kind(Span.Kind.CONSUMER)
                .name("hear " + type)
                .start();
    }

    static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }
}
