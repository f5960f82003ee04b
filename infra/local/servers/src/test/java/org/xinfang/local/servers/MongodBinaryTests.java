package org.xinfang.local.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfang.local.servers.MongodBinary.Origin;

class MongodBinaryTests {

    @TempDir
    private Path folder;

    @Test
    void isTheOneThatTheEnvironmentNames() throws IOException {
        var named = program("named/mongod-7");
        var path = program("bin/mongod").resolveSibling("").toString();

        var found = MongodBinary.find(folder, Map.of("XINFANG_MONGOD", named.toString(), "PATH", path));

        assertThat(found).isEqualTo(new MongodBinary(named, Origin.NAMED));
    }

    @Test
    void isNotReplacedByAnotherWhenTheNamedOneIsMissing() {
        assertThatThrownBy(() -> MongodBinary.find(folder, Map.of("XINFANG_MONGOD", "/nowhere/mongod")))
                .hasMessageContaining("XINFANG_MONGOD names /nowhere/mongod");
    }

    @Test
    void isElseTheFirstOnThePath() throws IOException {
        var mongod = program("bin/mongod");

        var found = MongodBinary.find(folder, Map.of("PATH", "/nowhere::" + mongod.getParent()));

        assertThat(found).isEqualTo(new MongodBinary(mongod, Origin.ON_THE_PATH));
        assertThat(found).hasToString("mongod found on the PATH: " + mongod);
    }

    @Test
    void isElseTheOneThatWasFetched() throws IOException {
        var fetched = program("mongod");

        assertThat(MongodBinary.find(folder, Map.of())).isEqualTo(new MongodBinary(fetched, Origin.FROM_THE_WHEEL));
    }

    private Path program(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    }
}
