package org.xinfang.testkit.keeper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
    private ServerAddress mongod = new ServerAddress();

    @BeforeEach
    void beginABuild() throws Exception {
        maven = new ProcessBuilder("sleep", "600").start();
        build = new Build(maven.toHandle(), builds.resolve(Build.name(maven.toHandle())));
    }

    /** The keeper clears up after itself: until it has, its servers still write where JUnit would delete. */
    @AfterEach
    void endTheBuild() {
        maven.destroyForcibly();
        await().atMost(SOON).until(() -> Files.notExists(build.folder()));
    }

    @Test
    void endsItsServersWithTheBuild() {
        var keeper = keeperOf(build);
        assertThat(mongodAnswers()).isTrue();

        maven.destroyForcibly();

        await().atMost(SOON).until(() -> !keeper.isAlive() && !mongodAnswers());
        assertThat(build.folder()).doesNotExist();
    }

    @Test
    void mayBeKilledWithoutLeavingAServer() {
        var keeper = keeperOf(build);
        assertThat(mongodAnswers()).isTrue();

        keeper.destroyForcibly();

        await().atMost(SOON).until(() -> !mongodAnswers());
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

    private ProcessHandle keeperOf(Build build) {
        mongod = new ServerAddress(new ConnectionString(new KeptServers(build).mongoUri("offices"))
                .getHosts()
                .getFirst());
        try {
            return ProcessHandle.of(Address.read(build.folder()).orElseThrow().pid())
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it runs as a process or in a container, whoever listens on its port is it. */
    private boolean mongodAnswers() {
        try (var _ = new Socket(mongod.getHost(), mongod.getPort())) {
            return true;
        } catch (IOException gone) {
            return false;
        }
    }
}
