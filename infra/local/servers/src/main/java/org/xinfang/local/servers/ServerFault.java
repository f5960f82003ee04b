package org.xinfang.local.servers;

/** A server did not do what was asked of it; the message says which, why and where to read on. */
public final class ServerFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ServerFault(String message) {
        super(message);
    }

    public ServerFault(String message, Throwable cause) {
        super(message, cause);
    }
}
