package org.xinfang.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.xinfang.local.demo.Petition;
import org.xinfang.local.demo.Staff;
import org.xinfang.local.runner.installation.Installation;
import org.xinfang.local.runner.installation.Port;
import org.xinfang.local.runner.installation.Ports;
import org.xinfang.local.runner.installation.Secrets;
import org.xinfang.local.servers.KafkaSecurity;

/**
 * The platform that runs on this machine, with an administrator's keys to its servers.
 *
 * @param kafka what a client that may do everything is configured with
 */
record RunningPlatform(
        URI gateway,
        Staff staff,
        List<Petition> petitions,
        String mongoUri,
        MongoClient mongo,
        Map<String, Object> kafka)
        implements AutoCloseable {

    private static final String NOT_RUNNING = "The platform does not run here: start it with infra/up.";
    private static final String COUNTY = "990101";
    private static final String PETITIONS = "infra/local/src/main/resources/petitions-990101.csv";

    static RunningPlatform ofThisInstallation() throws IOException, InterruptedException {
        var installation = Installation.ofThisProcess();
        var ports = Ports.of(System::getenv);
        if (!Files.isReadable(installation.logins()) || !isWell(URI.create(ports.publicUrl() + "/actuator/health"))) {
            throw new CannotMeasure(NOT_RUNNING);
        }
        var gateway = URI.create(ports.publicUrl());
        var secrets = new Secrets(installation.secrets(), new SecureRandom());
        var uri = "mongodb://%s/bench?replicaSet=xinfang".formatted(ports.address(Port.MONGOD));
        return new RunningPlatform(
                gateway,
                Staff.read(installation.logins(), gateway, COUNTY),
                Petition.read(installation.repository().resolve(PETITIONS), Integer.MAX_VALUE),
                uri,
                MongoClients.create(uri),
                new KafkaSecurity.Scram("admin", secrets.password("kafka.admin"))
                        .clientProperties(ports.address(Port.KAFKA)));
    }

    private static boolean isWell(URI health) throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException nobody) {
            return false;
        }
    }

    Admin administration() {
        return Admin.create(kafka);
    }

    /** The petition of one row: the shipped ones over and over, each time somebody else's. */
    Petition petition(int row) {
        var shipped = petitions.get(row % petitions.size());
        return new Petition(row, "%s（%d）".formatted(shipped.title(), row), shipped.story(), shipped.reply());
    }

    /** So many petitions from a row on. */
    List<Petition> petitions(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(this::petition).toList();
    }

    @Override
    public void close() {
        mongo.close();
    }

    @Override
    public String toString() {
        return "RunningPlatform[%s, redacted]".formatted(gateway);
    }
}
