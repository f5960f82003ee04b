package org.xinfang.kernel;

import java.util.function.Function;

/**
 * What a rule answered: yes with one event, or no with one reason.
 *
 * <p>A refusal is an ordinary answer, never an exception. {@code E} is the event of this one command, so that
 * answering a dispatch with an acceptance does not compile.
 */
public sealed interface Decision<E> {

    /** Yes: this happened. */
    record Accepted<E>(E event) implements Decision<E> {}

    /** No, and why. */
    record Refused<E>(Refusal reason) implements Decision<E> {}

    static <E> Decision<E> accept(E event) {
        return new Accepted<>(event);
    }

    static <E> Decision<E> refuse(Refusal reason) {
        return new Refused<>(reason);
    }

    /** Reads the answer to its end: both branches must be said. */
    default <R> R fold(Function<? super E, ? extends R> accepted, Function<? super Refusal, ? extends R> refused) {
        return switch (this) {
            case Accepted<E>(var event) -> accepted.apply(event);
            case Refused<E>(var reason) -> refused.apply(reason);
        };
    }
}
