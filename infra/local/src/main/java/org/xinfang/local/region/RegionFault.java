package org.xinfang.local.region;

/** The region could not be loaded; the message says at what. */
public final class RegionFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    RegionFault(String message) {
        super(message);
    }

    RegionFault(String message, Throwable cause) {
        super(message, cause);
    }
}
