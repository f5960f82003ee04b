package org.xinfang.testkit.keeper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.xinfang.local.servers.ServerFault;

/** How the servers of a build are run. */
enum ServerKind {
    CONTAINERS,
    PROCESSES;

    private static final int ENGINE_ANSWERS_WITHIN_SECONDS = 20;

    /** {@code -Dxinfang.servers} decides; without it, whether an engine answers that has the servers' images. */
    static ServerKind ofThisBuild() {
        var forced = System.getProperty("xinfang.servers");
        if (forced == null) {
            return engineHasImages() ? CONTAINERS : PROCESSES;
        }
        var kind = valueOf(forced.toUpperCase(Locale.ROOT));
        if (kind == CONTAINERS && !engineHasImages()) {
            throw new ServerFault("No Docker engine answers that has %s; run: infra/compose/images --servers"
                    .formatted(String.join(", ", Containers.IMAGES)));
        }
        return kind;
    }

    private static boolean engineHasImages() {
        try {
            var command = Stream.concat(Stream.of("docker", "image", "inspect"), Containers.IMAGES.stream());
            var docker = new ProcessBuilder(command.toList())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            if (docker.waitFor(ENGINE_ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                return docker.exitValue() == 0;
            }
            docker.destroyForcibly();
            return false;
        } catch (IOException noClient) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
