package org.xinfang.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.propagation.Propagator;
import org.jspecify.annotations.Nullable;

/** What watches messages go by: meters and traces. */
public record Observing(MeterRegistry meters, Propagator propagator) {

    /** The W3C form of a span's context, as it is kept beside an event until the event is sent. */
    public static @Nullable String traceparent(Span span) {
        var context = span.context();
        if (context.traceId().isEmpty()) {
            return null;
        }
        var sampled = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return "00-%s-%s-%s".formatted(context.traceId(), context.spanId(), sampled);
    }
}
