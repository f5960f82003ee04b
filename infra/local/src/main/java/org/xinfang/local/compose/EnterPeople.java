package org.xinfang.local.compose;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.xinfang.local.region.People;
import org.xinfang.local.region.Region.Person;
import org.xinfang.local.region.RegionFault;
import org.xinfang.local.region.RegionLoader;
import org.xinfang.local.runner.installation.Port;
import org.xinfang.local.runner.installation.Secrets;

/** Makes, renews and ends the logins of people: a table on the standard input, first passwords on the output. */
final class EnterPeople {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private EnterPeople() {}

    static void main(String[] arguments) throws Exception {
        var words = List.of(arguments);
        try {
            var people = people();
            switch (words.getFirst()) {
                case "enter" -> enter(people);
                case "new-password" -> System.out.println(people.newPassword(words.get(1)));
                case "shut-out" -> people.shutOut(words.get(1));
                default -> throw new IllegalArgumentException("Nobody does " + words.getFirst());
            }
        } catch (RegionFault | IllegalArgumentException refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    private static People people() {
        var installed = Installed.here();
        var places = installed.places();
        var chance = new SecureRandom();
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        return new People(
                http,
                new RegionLoader.Addresses(places.url(Port.CASE), places.url(Port.KEYCLOAK) + "/auth"),
                installed.secrets().password("client.xinfang-region"),
                () -> Secrets.word(chance));
    }

    private static void enter(People people) throws IOException, InterruptedException {
        try (var rows = FORMAT.parse(new InputStreamReader(System.in, UTF_8))) {
            var asked = rows.stream().map(EnterPeople::person).toList();
            var all = people.enter(asked);
            System.out.println("login,password,office,role,name");
            for (var made : all) {
                var person = made.person();
                System.out.println(String.join(
                        ",",
                        person.login(),
                        made.password(),
                        person.office(),
                        String.join(" ", person.roles()),
                        person.name()));
            }
        }
    }

    private static Person person(CSVRecord row) {
        return new Person(
                field(row, "login"),
                field(row, "name"),
                field(row, "office"),
                List.of(field(row, "role").split(" +", -1)));
    }

    private static String field(CSVRecord row, String name) {
        var value = row.get(name);
        if (value.isBlank()) {
            throw new IllegalArgumentException("Row %d has no %s".formatted(row.getRecordNumber(), name));
        }
        return value;
    }
}
