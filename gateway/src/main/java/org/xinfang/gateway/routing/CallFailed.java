package org.xinfang.gateway.routing;

import java.io.IOException;
import org.xinfang.gateway.problem.BodyRefused;
import org.xinfang.gateway.problem.Trouble;

/** A call that brought no answer. */
sealed class CallFailed extends RuntimeException {

    private CallFailed(String message, IOException cause) {
        super(message, cause);
    }

    /** The service was never reached: nothing can have happened there. */
    static final class NotReached extends CallFailed {
        NotReached(IOException cause) {
            super("not reached", cause);
        }
    }

    /** The service said nothing in time: whether it acted is not known. */
    static final class TimedOut extends CallFailed {
        TimedOut(IOException cause) {
            super("timed out", cause);
        }
    }

    /** The connection ended before the answer: whether the service acted is not known. */
    static final class Broken extends CallFailed {
        Broken(IOException cause) {
            super("broken off", cause);
        }
    }

    /** The caller's own body could not be read to its end: no fault of the service. */
    static final class BodyUnreadable extends CallFailed {
        BodyUnreadable(IOException cause) {
            super("body unreadable", cause);
        }

        Trouble trouble() {
            return getCause() instanceof BodyRefused refused ? refused.trouble() : Trouble.BAD_REQUEST;
        }
    }
}
