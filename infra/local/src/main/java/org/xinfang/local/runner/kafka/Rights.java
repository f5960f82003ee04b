package org.xinfang.local.runner.kafka;

import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.PatternType.LITERAL;
import static org.apache.kafka.common.resource.PatternType.PREFIXED;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.xinfang.contracts.Topic;
import org.xinfang.kernel.OfficePath;

/** Who may do what on the broker, and nothing more: whoever is not named here is refused. */
public record Rights(Collection<Party> services, Collection<OfficePath> departments) {

    /** The login of a department's own system: {@code dept-990101.zrzy}. */
    public static String departmentLogin(OfficePath office) {
        return "dept-" + dotted(office);
    }

    public Set<AclBinding> bindings() {
        return Stream.concat(
                        services.stream().flatMap(Rights::ofService),
                        departments.stream().flatMap(Rights::ofDepartment))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<AclBinding> ofService(Party party) {
        var may = new Grants(party.login());
        var plain = Stream.of(
                        party.says().stream().map(topic -> may.on(topic, WRITE)),
                        party.hears().stream().map(topic -> may.on(topic, READ)),
                        party.asides().flatMap(topic -> Stream.of(may.on(topic, READ), may.on(topic, WRITE))),
                        Stream.of(may.inGroups(party.name())))
                .flatMap(bindings -> bindings);
        return party.name().equals(Party.FEEDER)
                ? Stream.concat(plain, Stream.of(may.onAll(Party.FEEDS, CREATE), may.onAll(Party.FEEDS, WRITE)))
                : plain;
    }

    /** Its own feed, in groups that bear its own name, so that no department moves the place of another. */
    private static Stream<AclBinding> ofDepartment(OfficePath office) {
        var may = new Grants(departmentLogin(office));
        return Stream.of(may.on(Topic.referrals(office), READ), may.inGroups(dotted(office) + "."));
    }

    private static String dotted(OfficePath office) {
        return office.value().replace('/', '.');
    }

    private record Grants(String login) {

        AclBinding on(String topic, AclOperation operation) {
            return new AclBinding(new ResourcePattern(TOPIC, topic, LITERAL), entry(operation));
        }

        AclBinding onAll(String prefix, AclOperation operation) {
            return new AclBinding(new ResourcePattern(TOPIC, prefix, PREFIXED), entry(operation));
        }

        AclBinding inGroups(String prefix) {
            return new AclBinding(new ResourcePattern(GROUP, prefix, PREFIXED), entry(READ));
        }

        private AccessControlEntry entry(AclOperation operation) {
            return new AccessControlEntry("User:" + login, "*", operation, AclPermissionType.ALLOW);
        }
    }
}
