package org.xinfang.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;

/** Sends waves of messages by the CloudEvents binding for Kafka and reads the broker's answers. */
public final class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private static final CompletableFuture<?> NOT_TRIED =
            CompletableFuture.failedFuture(new TimeoutException("The broker is away"));

    private final KafkaOperations<String, byte[]> kafka;
    private final String namespace;
    private final String source;
    private final MeterRegistry meters;
    private final InstantSource time;

    public Dispatch(
            KafkaOperations<String, byte[]> kafka,
            String namespace,
            String source,
            MeterRegistry meters,
            InstantSource time) {
        this.kafka = kafka;
        this.namespace = namespace;
        this.source = source;
        this.meters = meters;
        this.time = time;
    }

    /** Sends one wave of every document. False when no document had anything in it. */
    boolean send(List<Sending> documents, int wave) {
        var answers = new ArrayList<Runnable>();
        var away = false;
        for (var document : documents) {
            for (var message : document.wave(wave)) {
                var acknowledgement = away ? NOT_TRIED : send(message);
                answers.add(() -> answer(document, message, acknowledgement));
                away = away || isAway(acknowledgement);
            }
        }
        if (answers.isEmpty()) {
            return false;
        }
        kafka.flush();
        answers.forEach(Runnable::run);
        return true;
    }

    /** Without the broker each send would wait for it in turn; one wait says enough for the rest of the wave. */
    private static boolean isAway(CompletableFuture<?> acknowledgement) {
        return acknowledgement.state() == Future.State.FAILED
                && root(acknowledgement.exceptionNow()) instanceof TimeoutException;
    }

    private CompletableFuture<?> send(Outgoing message) {
        try {
            return kafka.send(record(message));
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private void answer(Sending document, Outgoing message, CompletableFuture<?> acknowledgement) {
        try {
            acknowledgement.join();
            document.acknowledged(message);
            meters.counter("xinfang.events.sent", "type", message.type()).increment();
            meters.timer("xinfang.outbox.delay").record(Duration.between(message.at(), time.instant()));
        } catch (CompletionException failed) {
            refused(document, message, root(failed));
        }
    }

    private void refused(Sending document, Outgoing message, Throwable reason) {
        var name = reason.getClass().getSimpleName();
        if (reason instanceof RetriableException || !(reason instanceof ApiException)) {
            document.missed(message);
            LOG.atDebug()
                    .addKeyValue("event", message.id())
                    .addKeyValue("fault", name)
                    .log("The broker is away");
            return;
        }
        if (document.refused(message, isForEver(reason), name)) {
            meters.counter("xinfang.outbox.parked", "type", message.type()).increment();
            LOG.atError()
                    .addKeyValue("event", message.id())
                    .addKeyValue("fault", name)
                    .log("An event cannot be sent and is parked in its document");
        }
    }

    private static boolean isForEver(Throwable reason) {
        return reason instanceof RecordTooLargeException
                || reason instanceof SerializationException
                || reason instanceof InvalidTopicException;
    }

    private static Throwable root(Throwable failed) {
        var cause = failed;
        for (var next = failed.getCause(); next != null; next = next.getCause()) {
            cause = next;
        }
        return cause;
    }

    private ProducerRecord<String, byte[]> record(Outgoing message) {
        var record = new ProducerRecord<>(namespace + message.topic(), message.key(), message.body());
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", message.id());
        header(record, "ce_type", message.type());
        header(record, "ce_source", source);
        header(record, "ce_time", message.at().toString());
        header(record, "ce_sequence", Long.toString(message.sequence()));
        header(record, "ce_correlation", message.correlation());
        header(record, "ce_keyid", message.keyId());
        header(record, "traceparent", message.traceparent());
        header(record, "content-type", message.keyId() == null ? "application/json" : "application/octet-stream");
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, @Nullable String value) {
        if (value != null) {
            record.headers().add(name, value.getBytes(UTF_8));
        }
    }
}
