package org.xinfang.local.runner.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfang.local.runner.installation.CannotStart;
import org.xinfang.local.runner.installation.Installation;
import org.xinfang.local.runner.installation.Port;
import org.xinfang.local.runner.installation.Ports;
import org.xinfang.local.runner.process.Component;
import org.xinfang.local.runner.process.Health;
import org.xinfang.local.runner.process.Part;

class PreflightTests {

    @TempDir
    private Path folder;

    @Test
    void aTakenPortIsSaidWithItsOwnerAndTheVariableThatMovesIt() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new Ports(Map.of(Port.CASE, taken.getLocalPort()));

            assertThatThrownBy(() -> preflight(ports).check(List.of(caseService())))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()))
                    .hasMessageContaining("java (process %d)"
                            .formatted(ProcessHandle.current().pid()))
                    .hasMessageContaining("XINFANG_PORT_CASE");
        }
    }

    @Test
    void tooLittleMemoryIsSaidWithBothNumbers() {
        assertThatThrownBy(() -> Preflight.memory(3_000L << 20, 1_000L << 20))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("1000 MB")
                .hasMessageContaining("3000 MB");
    }

    @Test
    void tooLittleDiskIsSaidWithThePlace() {
        assertThatThrownBy(() -> preflight(new Ports(Map.of())).disk(100L << 20))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(folder.toString());
    }

    @Test
    void availableMemoryIsWhatTheKernelSays() {
        assertThat(Preflight.availableMemory("MemTotal: 24000000 kB\nMemAvailable:   2048 kB\n"))
                .isEqualTo(2048 * 1024);
    }

    private Preflight preflight(Ports ports) {
        return new Preflight(new Installation(folder, folder), ports);
    }

    private static Component caseService() {
        return new Component(
                Part.CASE,
                "",
                () -> {
                    throw new IllegalStateException("Nothing is started");
                },
                Health.listens(1));
    }
}
