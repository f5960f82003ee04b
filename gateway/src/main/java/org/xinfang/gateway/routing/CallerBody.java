package org.xinfang.gateway.routing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The caller's body on its way to a service; a failure to read it is told apart from a failure to pass it on. */
final class CallerBody extends FilterInputStream {

    CallerBody(InputStream body) {
        super(body);
    }

    @Override
    public int read() {
        try {
            return super.read();
        } catch (IOException unreadable) {
            throw new Unreadable(unreadable);
        }
    }

    @Override
    public int read(byte[] into, int from, int length) {
        try {
            return super.read(into, from, length);
        } catch (IOException unreadable) {
            throw new Unreadable(unreadable);
        }
    }

    /** Not an IOException, so that the client does not take it for one of the service's connection. */
    static final class Unreadable extends RuntimeException {

        private final IOException reason;

        Unreadable(IOException reason) {
            super(reason);
            this.reason = reason;
        }

        IOException reason() {
            return reason;
        }
    }
}
