package org.xinfang.platform.messaging;

import java.util.List;

/**
 * What a service does with what it hears.
 *
 * <p>It gets batches and may get any message again, alone or among others and in another order; it is idempotent by
 * construction. It does not catch: a fault sends the batch through again one by one, then the faulty message to the
 * retry topic.
 */
public interface Handler<F> {

    void on(List<Incoming<F>> messages);

    /** A tombstone on a sealed topic: what lies under these keys is to be forgotten. */
    default void forget(List<String> keys) {}
}
