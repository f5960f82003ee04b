package org.xinfang.local.runner.parts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinfang.local.region.Region;
import org.xinfang.local.region.Region.Person;
import org.xinfang.local.runner.installation.Secrets;

/** Who may log in to the demonstration, and with what. */
public record Logins(Region region, Secrets secrets) {

    /** The name under which a login's password is kept. */
    static String secretOf(String login) {
        return "login." + login;
    }

    /** For programs: one line per person, no field holds a comma. */
    public String csv() {
        return Stream.concat(
                        Stream.of("login,password,office,role,name"),
                        region.people().stream().map(this::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** For people: those of the county, then one township and one department as examples. */
    public List<String> table() {
        var shown = region.people().stream()
                .filter(person -> person.office().equals(region.root())
                        || person.login().endsWith(".101")
                        || person.login().endsWith(".zrzy"))
                .map(person -> "  %-16s %-18s %s, %s"
                        .formatted(person.login(), password(person), officeName(person), role(person)))
                .toList();
        return shown;
    }

    private String line(Person person) {
        return String.join(",", person.login(), password(person), person.office(), role(person), person.name());
    }

    private String password(Person person) {
        return secrets.password(secretOf(person.login()));
    }

    private String officeName(Person person) {
        return region.offices().stream()
                .filter(office -> office.path().equals(person.office()))
                .map(Region.Office::shortName)
                .findFirst()
                .orElse(person.office());
    }

    private static String role(Person person) {
        return person.roles().stream().sorted().collect(Collectors.joining(" "));
    }
}
