package org.xinfang.notification.register;

import org.jspecify.annotations.Nullable;
import org.xinfang.notification.notice.Step;

/** What became of a notice; with its words, when they were found only now. */
public record Settled(Held held, Step step, @Nullable TextMessage text) {

    public static Settled of(Held held, Step step) {
        return new Settled(held, step, null);
    }
}
