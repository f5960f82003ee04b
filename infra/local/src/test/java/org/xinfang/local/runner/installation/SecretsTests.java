package org.xinfang.local.runner.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

    @TempDir
    private Path folder;

    @Test
    void aSecretIsMadeOnceAndStaysTheSameForTheNextStart() {
        var password = secrets().password("login.dispatcher");
        var key = secrets().key("sealing.key", 16);

        assertThat(secrets().password("login.dispatcher")).isEqualTo(password);
        assertThat(secrets().key("sealing.key", 16)).isEqualTo(key);
        assertThat(Base64.getDecoder().decode(key)).hasSize(16);
    }

    @Test
    void everyInstallationHasItsOwn() {
        var here = new Secrets(folder.resolve("here"), new SecureRandom());
        var there = new Secrets(folder.resolve("there"), new SecureRandom());

        assertThat(here.password("login.dispatcher")).isNotEqualTo(there.password("login.dispatcher"));
    }

    @Test
    void theOwnerAloneMayReadThemAndTheyAreNotPrinted() throws IOException {
        var secrets = secrets();
        var password = secrets.password("login.dispatcher");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(secrets).asString().doesNotContain(password);
    }

    private Secrets secrets() {
        return new Secrets(file(), new SecureRandom());
    }

    private Path file() {
        return folder.resolve("secrets").resolve("secrets.properties");
    }
}
