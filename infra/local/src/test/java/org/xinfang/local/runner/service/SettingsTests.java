package org.xinfang.local.runner.service;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinfang.local.runner.installation.Ports;
import org.xinfang.local.runner.installation.Secrets;
import org.xinfang.local.runner.service.Settings.Letters;

class SettingsTests {

    @TempDir
    private Path folder;

    private Secrets secrets;
    private Settings settings;

    @BeforeEach
    void anInstallation() {
        secrets = new Secrets(folder.resolve("secrets"), new SecureRandom());
        settings = new Settings(
                new Ports(Map.of()), secrets, new Letters(Path.of("/letters"), Optional.empty()), "990101");
    }

    @Test
    void theLedgerAndTheEntranceHoldNoSealingKey() {
        assertThat(settings.of(Service.ACCOUNTABILITY)).doesNotContainKey("xinfang.sealing.key");
        assertThat(settings.of(Service.GATEWAY)).doesNotContainKey("xinfang.sealing.key");
        assertThat(settings.of(Service.INTAKE))
                .containsEntry(
                        "xinfang.sealing.key", settings.of(Service.NOTIFICATION).get("xinfang.sealing.key"));
    }

    @Test
    void everyServiceHasItsOwnDatabaseAndItsOwnLogin() {
        assertThat(settings.of(Service.CASE))
                .containsEntry("spring.mongodb.uri", "mongodb://127.0.0.1:27117/cases?replicaSet=xinfang")
                .hasEntrySatisfying(
                        "spring.kafka.properties.sasl.jaas.config",
                        jaas -> assertThat(jaas).contains("svc-case", secrets.password("kafka.svc-case")));
        assertThat(settings.of(Service.GATEWAY)).doesNotContainKey("spring.mongodb.uri");
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void theFileIsReadBackAsItWasMeant(Service service) throws IOException {
        var read = new Properties();
        read.load(new StringReader(new SettingsFile(settings.of(service)).text()));

        assertThat(read).isEqualTo(settings.of(service));
    }

    @Test
    void whatTheFormatReadsAsItsOwnIsWrittenSoThatTheyAreRead() throws IOException {
        var awkward = Map.of("a", " C:\\x", "b", "one\ntwo=three", "c", "清河县𬱖");
        var read = new Properties();
        // As a service reads it.
        read.load(new ByteArrayInputStream(new SettingsFile(awkward).text().getBytes(ISO_8859_1)));

        assertThat(read).isEqualTo(awkward);
    }
}
