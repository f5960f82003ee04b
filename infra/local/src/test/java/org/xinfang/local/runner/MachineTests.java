package org.xinfang.local.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shell of the commands decides before there is a runner. */
class MachineTests {

    private static final Path SCRIPT = Path.of("machine.sh").toAbsolutePath();
    private static final Instant BUILT = Instant.parse("2026-01-10T00:00:00Z");
    private static final Instant EARLIER = Instant.parse("2026-01-09T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-01-11T00:00:00Z");

    @TempDir
    private Path checkout;

    @BeforeEach
    void twoModulesBuilt() throws IOException {
        write("pom.xml", EARLIER);
        for (var module : List.of("infra/kernel", "case-service")) {
            write(module + "/pom.xml", EARLIER);
            write(module + "/src/main/java/A.java", EARLIER);
            write(module + "/target/built", BUILT);
        }
    }

    @Test
    void whatIsOlderThanItsBuildIsNotBuiltAgain() throws Exception {
        assertThat(stale()).isEmpty();
    }

    @Test
    void aChangedSourceMakesItsModuleStale() throws Exception {
        write("case-service/src/main/resources/application.yaml", LATER);

        assertThat(stale()).isEqualTo("case-service");
    }

    @Test
    void aChangedTestMakesNothingStale() throws Exception {
        write("case-service/src/test/java/ATests.java", LATER);

        assertThat(stale()).isEmpty();
    }

    @Test
    void theCommonPomMakesEveryModuleStale() throws Exception {
        write("pom.xml", LATER);

        assertThat(stale().lines()).containsExactly("infra/kernel", "case-service");
    }

    @Test
    void aModuleThatWasNeverBuiltIsStale() throws Exception {
        Files.delete(checkout.resolve("infra/kernel/target/built"));

        assertThat(stale()).isEqualTo("infra/kernel");
    }

    @Test
    void aJdkIsKnownByItsCompilerAndItsVersion() throws Exception {
        write("jdk/bin/javac", EARLIER);
        assertThat(checkout.resolve("jdk/bin/javac").toFile().setExecutable(true))
                .isTrue();
        Files.writeString(checkout.resolve("jdk/release"), "JAVA_VERSION=\"25.0.3\"\n");
        Files.createDirectories(checkout.resolve("jre"));

        assertThat(run("jdk_version jdk")).isEqualTo("25");
        assertThat(run("jdk_version jre || true")).isEmpty();
    }

    private String stale() throws IOException, InterruptedException {
        return run("stale_of infra/kernel case-service gateway");
    }

    private String run(String command) throws IOException, InterruptedException {
        var bash = new ProcessBuilder("bash", "-euo", "pipefail", "-c", ". '%s'; %s".formatted(SCRIPT, command))
                .directory(checkout.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(bash.waitFor()).as(said).isZero();
        return said;
    }

    private void write(String file, Instant changed) throws IOException {
        var path = checkout.resolve(file);
        Files.createDirectories(path.resolve("..").normalize());
        Files.writeString(path, "");
        Files.setLastModifiedTime(path, FileTime.from(changed));
    }
}
