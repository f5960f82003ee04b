package org.xinfang.local.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfang.local.runner.service.Service;

class ServiceSettingsTests {

    @TempDir
    private Path folder;

    @Test
    void everyServiceHasALoginOfItsOwnInItsOwnDatabase() {
        var installed = installed("no");

        assertThat(new ServiceSettings(installed).of(Service.CASE))
                .containsEntry(
                        "spring.mongodb.uri",
                        "mongodb://svc-case:%s@mongod:27017/cases?replicaSet=xinfang&authSource=admin"
                                .formatted(installed.secrets().password("mongod.svc-case")))
                .containsEntry("spring.kafka.bootstrap-servers", "kafka:9092")
                .containsEntry("xinfang.cases.review-organ", "柳河县人民政府");
        assertThat(new ServiceSettings(installed).of(Service.GATEWAY))
                .doesNotContainKey("spring.mongodb.uri")
                .containsEntry("xinfang.gateway.services.case", "http://case:8080")
                .containsEntry("xinfang.gateway.public-url", "https://xf.example.org:443");
    }

    @Test
    void onlyTheDemonstrationIsWithoutLimitsAndHasASimulatedCarrierAndPrinter() {
        var earnest = new ServiceSettings(installed("no"));
        assertThat(earnest.of(Service.GATEWAY))
                .allSatisfy((name, _) -> assertThat(name).doesNotContain("limits"));
        assertThat(earnest.of(Service.NOTIFICATION))
                .allSatisfy((name, _) -> assertThat(name).doesNotContain("xinfang.sms", "printer"));

        var demonstration = new ServiceSettings(installed("yes"));
        assertThat(demonstration.of(Service.GATEWAY)).containsKey("xinfang.gateway.limits.submissions.permits");
        assertThat(demonstration.of(Service.NOTIFICATION))
                .containsEntry("xinfang.sms.carriers[0].host", "sms")
                .containsEntry("xinfang.letters.printer-uri", "ipp://printer.local:8631/ipp/print");
    }

    @Test
    void aGivenCertificateGoesBeforeAMadeOne() throws Exception {
        assertThat(new ServiceSettings(installed("no")).of(Service.GATEWAY))
                .containsEntry("server.ssl.key-store", "/config/tls.p12");

        Files.createDirectories(folder.resolve("own"));
        Files.createFile(folder.resolve("own/certificate.pem"));

        assertThat(new ServiceSettings(installed("no")).of(Service.GATEWAY))
                .containsEntry("server.ssl.certificate", "/config/certificate.pem")
                .doesNotContainKey("server.ssl.key-store");
    }

    private Installed installed(String demonstration) {
        var said = new Properties();
        said.setProperty("XINFANG_HOST", "xf.example.org");
        said.setProperty("XINFANG_PORT", "443");
        said.setProperty("XINFANG_ROOT", "990101");
        said.setProperty("XINFANG_COUNTY", "柳河县");
        said.setProperty("XINFANG_DEMO", demonstration);
        return new Installed(folder, said);
    }
}
