package org.xinfang.gateway.routing;

import java.io.IOException;
import org.xinfang.gateway.problem.BodyRefused;
import org.xinfang.gateway.problem.Trouble;

/** A call that brought no answer. */
sealed class CallFailed extends RuntimeException {

    private final Trouble trouble;

    private CallFailed(Trouble trouble, IOException cause) {
        super(trouble.english(), cause);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }

    /** The service was never reached: nothing can have happened there. */
    static final class NotReached extends CallFailed {
        NotReached(IOException cause) {
            super(Trouble.UNAVAILABLE, cause);
        }
    }

    /** The service said nothing in time: whether it acted is not known. */
    static final class TimedOut extends CallFailed {
        TimedOut(IOException cause) {
            super(Trouble.TIMED_OUT, cause);
        }
    }

    /** The connection ended before the answer: whether the service acted is not known. */
    static final class Broken extends CallFailed {
        Broken(IOException cause) {
            super(Trouble.BAD_ANSWER, cause);
        }
    }

    /** The caller's own body could not be read to its end: no fault of the service. */
    static final class BodyUnreadable extends CallFailed {
        BodyUnreadable(IOException cause) {
            super(cause instanceof BodyRefused refused ? refused.trouble() : Trouble.BAD_REQUEST, cause);
        }
    }
}
