package org.xinfang.cases.account;

import java.util.Optional;
import java.util.function.Supplier;

/** Accounts are changed one after the other, on however many machines: what was looked at is still so when it is decided on. */
public interface Turns {

    /** Empty, with nothing done, when others take too long. */
    <T> Optional<T> inTurn(Supplier<T> work);
}
