package org.xinfang.gateway.routing;

import org.xinfang.gateway.problem.Trouble;

/** What came of asking a service. */
public sealed interface Reply {

    /** The service answered, whatever it said. */
    record Said(int status, byte[] body) implements Reply {

        boolean isFailure() {
            return status >= 500;
        }

        public boolean isGood() {
            return status < 300;
        }

        @Override
        public String toString() {
            return "Said[%d, redacted]".formatted(status);
        }
    }

    /** There was no answer to go by. */
    record Nothing(Trouble trouble) implements Reply {}
}
