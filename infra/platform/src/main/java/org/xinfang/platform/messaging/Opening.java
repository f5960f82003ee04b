package org.xinfang.platform.messaging;

/** Turns a body as it lies on a topic into the JSON inside: unsealing, or nothing for a body in clear. */
@FunctionalInterface
public interface Opening {

    Opening IN_CLEAR = (_, body) -> body;

    byte[] open(String key, byte[] body);
}
