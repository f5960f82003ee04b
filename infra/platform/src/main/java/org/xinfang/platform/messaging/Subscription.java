package org.xinfang.platform.messaging;

/**
 * What a service hears and what it does about it.
 *
 * @param topic without the namespace
 * @param family the sealed family of messages on it
 * @param opening how a body is read
 */
public record Subscription<F>(String topic, Class<F> family, Opening opening, Handler<F> handler) {

    /** A topic of facts, in clear. */
    public static <F> Subscription<F> to(String topic, Class<F> family, Handler<F> handler) {
        return new Subscription<>(topic, family, Opening.IN_CLEAR, handler);
    }
}
