package org.xinfang.local.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.xinfang.contracts.OfficeMessage.OfficeKind;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Role;
import tools.jackson.databind.json.JsonMapper;

/** The offices, people and department systems of one region. */
public record Region(String root, List<Office> offices, List<Person> people, List<DepartmentSystem> systems) {

    /** An office; those above come before those beneath. */
    public record Office(String path, OfficeKind kind, String name, String shortName, String nameEn, String phone) {

        public OfficePath officePath() {
            return OfficePath.of(path);
        }

        /** As the register of offices takes it. */
        public Map<String, ?> entry() {
            return Map.of(
                    "kind", kind,
                    "name", name,
                    "shortName", shortName,
                    "nameEn", nameEn,
                    "phone", phone);
        }
    }

    /** Somebody with a login, an office and what they may be asked to do. */
    public record Person(String login, String name, String office, List<String> roles) {

        public Person {
            roles = List.copyOf(roles);
            Duties.check(login, roles.stream().map(Person::role).toList());
        }

        private static Role role(String code) {
            return Role.ofCode(code).orElseThrow(() -> new IllegalArgumentException("There is no role " + code));
        }
    }

    /** A department's own system, which calls the platform as its office. */
    public record DepartmentSystem(String client, String office, List<String> roles) {}

    public Region {
        offices = List.copyOf(offices);
        people = List.copyOf(people);
        systems = List.copyOf(systems);
    }

    /** The county of the demonstration; nobody in it exists. */
    public static Region ofTheDemonstration() {
        return read("/region-990101.json");
    }

    /** A region that somebody wrote in a file. */
    public static Region of(Path file) {
        return JsonMapper.shared().readValue(file, Region.class);
    }

    static Region read(String resource) {
        try (var json = Region.class.getResourceAsStream(resource)) {
            return JsonMapper.shared().readValue(json, Region.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<OfficePath> departments() {
        return offices.stream()
                .filter(office -> office.kind() == OfficeKind.DEPARTMENT)
                .map(Office::officePath)
                .toList();
    }
}
