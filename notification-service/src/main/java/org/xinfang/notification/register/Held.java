package org.xinfang.notification.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.Cause;
import org.xinfang.notification.notice.Notice;
import org.xinfang.notification.notice.NoticeState;

/**
 * A notice as it was read, perhaps held by one worker for a while.
 *
 * @param hold names the worker's claim; empty when it was only read
 * @param sealed what an SMS says and to whom, as it is kept
 * @param trace the mark and the number it went to, neither of them readable
 */
public record Held(
        Notice notice,
        long version,
        String hold,
        Cause cause,
        byte @Nullable [] sealed,
        List<String> refs,
        @Nullable String trace) {

    /** The same notice, taken in hand in this state. */
    public Held marked(NoticeState state) {
        return new Held(notice.with(state), version + 1, hold, cause, sealed, refs, trace);
    }

    @Override
    public String toString() {
        return "Held[%s, %d]".formatted(notice.id(), version);
    }
}
