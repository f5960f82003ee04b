package org.xinfang.kernel;

/** What came of putting a rule to a stored aggregate. */
public sealed interface Outcome<E> {

    /** The rule was asked and answered. */
    record Decided<E>(Decision<E> decision) implements Outcome<E> {}

    /** What caused this has been handled before; nothing was done. */
    record AlreadyHandled<E>() implements Outcome<E> {}

    /** There is no such aggregate. */
    record NotFound<E>() implements Outcome<E> {}
}
