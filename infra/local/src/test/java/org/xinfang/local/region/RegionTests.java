package org.xinfang.local.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.contracts.OfficeMessage.OfficeKind;
import org.xinfang.kernel.Role;
import org.xinfang.local.region.Region.Person;

class RegionTests {

    private final Region region = Region.ofTheDemonstration();

    @Test
    void theCountyHasItsPetitionOfficeFiveTownshipsAndEightDepartments() {
        assertThat(region.offices())
                .filteredOn(office -> office.kind() == OfficeKind.COUNTY)
                .hasSize(1);
        assertThat(region.offices())
                .filteredOn(office -> office.kind() == OfficeKind.TOWNSHIP)
                .hasSize(5);
        assertThat(region.departments()).hasSize(8);
    }

    @Test
    void somebodyHoldsEachRole() {
        var held = new HashSet<String>();
        region.people().forEach(person -> held.addAll(person.roles()));

        assertThat(held)
                .containsAll(Arrays.stream(Role.values()).map(Role::code).toList());
    }

    @Test
    void everyTownshipAndDepartmentHasAnOfficerAndALeader() {
        for (var office : region.offices().subList(1, region.offices().size())) {
            var roles = new HashSet<String>();
            region.people().stream()
                    .filter(person -> person.office().equals(office.path()))
                    .forEach(person -> roles.addAll(person.roles()));
            assertThat(roles).as(office.path()).contains("officer", "unit-leader");
        }
    }

    @Test
    void officesComeAfterThoseAboveThemAndPeopleWorkAtOneThatExists() {
        var seen = new HashSet<String>();
        for (var office : region.offices()) {
            var above = office.path().contains("/")
                    ? office.path().substring(0, office.path().lastIndexOf('/'))
                    : "";
            assertThat(above.isEmpty() || seen.contains(above))
                    .as(office.path())
                    .isTrue();
            seen.add(office.path());
        }
        assertThat(region.people()).allMatch(person -> seen.contains(person.office()));
    }

    @ParameterizedTest
    @CsvSource({"auditor,officer", "security-admin,system-admin", "system-admin,auditor"})
    void whoWatchesOverTheSystemHasNoOtherDuty(String one, String other) {
        assertThatThrownBy(() -> new Person("x", "某某", "990101", List.of(one, other)))
                .hasMessageContaining("exclude every other role");
    }

    @Test
    void otherDutiesMayBeInOneHand() {
        assertThat(new Person("x", "某某", "990101", List.of("registrar", "receptionist")).roles())
                .hasSize(2);
    }
}
