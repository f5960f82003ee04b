package org.xinfang.testkit.keeper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;

/**
 * What removes a container when we are gone, whatever ended us: it waits for the end of a pipe that we alone hold.
 *
 * <p>It does what Testcontainers' own reaper does, without an image of its own that a registry would have to serve.
 */
record Lifeline(Process holder) {

    /** Deaf to what is said to our whole group: it has its work to do after us. */
    private static final String SCRIPT =
            "trap '' HUP INT TERM; cat >/dev/null; exec docker rm --force --volumes \"$0\" >/dev/null 2>&1";

    static Lifeline of(String container) {
        try {
            return new Lifeline(new ProcessBuilder("sh", "-c", SCRIPT, container)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void end() {
        try {
            holder.getOutputStream().close();
            holder.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
