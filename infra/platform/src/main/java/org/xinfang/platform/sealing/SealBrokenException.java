package org.xinfang.platform.sealing;

/** Something sealed does not open: tampered with, moved to another place, or sealed by a key that is not here. */
public final class SealBrokenException extends RuntimeException {

    SealBrokenException(String message) {
        super(message);
    }

    SealBrokenException(String message, Throwable cause) {
        super(message, cause);
    }
}
