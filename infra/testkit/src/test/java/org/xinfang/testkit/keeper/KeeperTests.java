package org.xinfang.testkit.keeper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path builds;

    private Process maven;
    private Build build;

    @BeforeEach
    void beginABuild() throws Exception {
        maven = new ProcessBuilder("sleep", "600").start();
        build = new Build(maven.toHandle(), builds.resolve(Build.name(maven.toHandle())));
    }

    @AfterEach
    void endTheBuild() {
        maven.destroyForcibly();
    }

    @Test
    void endsItsServersWithTheBuild() {
        var keeper = keeperOf(build);
        var mongod = serversOf(keeper);
        assertThat(mongod).hasSize(1);

        maven.destroyForcibly();

        await().atMost(SOON).until(() -> !keeper.isAlive() && mongod.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(build.folder()).doesNotExist();
    }

    @Test
    void mayBeKilledWithoutLeavingAServer() {
        var keeper = keeperOf(build);
        var mongod = serversOf(keeper);

        keeper.destroyForcibly();

        await().atMost(SOON).until(() -> mongod.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(keeperOf(build)).isNotEqualTo(keeper);
    }

    @Test
    void removesWhatAKilledKeeperLeft() throws Exception {
        var earlier = Files.createDirectories(builds.resolve("1-1"));
        Files.writeString(earlier.resolve("mongod.log"), "left");

        var keeper = keeperOf(build);

        assertThat(keeper.isAlive()).isTrue();
        assertThat(earlier).doesNotExist();
        assertThat(build.folder()).exists();
    }

    private static ProcessHandle keeperOf(Build build) {
        new KeptServers(build).mongoUri("offices");
        try {
            return ProcessHandle.of(Address.read(build.folder()).orElseThrow().pid())
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ProcessHandle> serversOf(ProcessHandle keeper) {
        return keeper.children().toList();
    }
}
