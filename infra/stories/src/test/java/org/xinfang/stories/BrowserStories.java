package org.xinfang.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xinfang.local.runner.installation.Port;

/** People at their screens: what stands in {@code infra/stories/browser}, played in a real browser. */
@ExtendWith(OnAWholePlatform.class)
@Order(5)
class BrowserStories {

    private static final long PLAYED_WITHIN_MINUTES = 15;

    private final OwnPlatform platform;

    BrowserStories(OwnPlatform platform) {
        this.platform = platform;
    }

    @Test
    void everyStoryIsPlayedToItsEnd() throws IOException, InterruptedException {
        var module = platform.installation().repository().resolve("infra/stories");
        var results = Files.createDirectories(module.resolve("target/browser"));
        // Not on our own output, which is how the test's process speaks to its parent.
        var said = results.resolve("stories.log");
        var builder = new ProcessBuilder("npm", "run", "--silent", "stories")
                .directory(module.resolve("browser").toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment()
                .putAll(Map.of(
                        "XINFANG_URL", platform.gateway().toString(),
                        "XINFANG_PHONE", platform.ports().url(Port.SMS_PAGE),
                        "XINFANG_LOGINS", platform.installation().logins().toString(),
                        "XINFANG_RESULTS", results.toString()));
        var playing = builder.start();
        try {
            assertThat(playing.waitFor(PLAYED_WITHIN_MINUTES, TimeUnit.MINUTES)).isTrue();
            assertThat(playing.exitValue()).as(Files.readString(said)).isZero();
        } finally {
            playing.descendants().forEach(ProcessHandle::destroyForcibly);
            playing.destroyForcibly();
        }
    }
}
