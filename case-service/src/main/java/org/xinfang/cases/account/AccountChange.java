package org.xinfang.cases.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.Officer;

/**
 * What somebody does to an account.
 *
 * @param before absent for one that is made
 */
public record AccountChange(What what, @Nullable Account before, Account after, Officer by, Instant at) {

    /** Kinds of changes. */
    public enum What {
        MADE,
        CHANGED,
        RENEWED,
        SHUT_OUT,
        LET_IN
    }

    /** Whether all is so already; a password is another one each time. */
    public boolean isNothing() {
        return what != What.RENEWED && after.equals(before);
    }
}
