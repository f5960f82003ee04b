package org.xinfang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds exactly who breaks it among the classes of a small service. */
class HouseRulesTests {

    private static final JavaClasses SERVICE = new ClassFileImporter().importPackages("org.xinfang.intake");

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void findsWhoBreaksIt(String name, ArchRule rule, Set<String> offenders) {
        var report = rule.evaluate(SERVICE).getFailureReport().getDetails();

        assertThat(offendersIn(report)).as(String.join("\n", report)).isEqualTo(new TreeSet<>(offenders));
    }

    private static Stream<Arguments> findsWhoBreaksIt() {
        return Stream.of(
                rule("time", HouseRules.TIME_COMES_IN, "ClockWatcher"),
                rule("chance", HouseRules.CHANCE_COMES_IN, "Gambler"),
                rule("nullness", HouseRules.EVERY_PACKAGE_IS_NULL_MARKED, "Careless"),
                rule("scan", HouseRules.OBJECTS_ARE_MADE_BY_HAND, "SampleManager"),
                rule("injection", HouseRules.FIELDS_ARE_NOT_INJECTED, "SampleManager"),
                rule("names", HouseRules.NAMES_SAY_WHAT_A_THING_IS, "SampleManager"),
                rule("output", HouseRules.LOGS_ARE_LOGGED, "SampleManager"),
                rule("domain", ServiceRules.THE_DOMAIN_KNOWS_NOTHING_BUT_ITSELF, "Forgetful", "SampleManager"),
                rule("mongo", ServiceRules.ONLY_MONGO_SPEAKS_TO_THE_DATABASE, "Forgetful"),
                rule("kafka", ServiceRules.ONLY_KAFKA_SPEAKS_TO_THE_BROKER),
                rule("web", ServiceRules.ONLY_WEB_SPEAKS_TO_BROWSERS),
                rule("adapters", ServiceRules.ADAPTERS_DO_NOT_KNOW_EACH_OTHER, "Shortcut"),
                rule("wiring", ServiceRules.ONLY_THE_ROOT_WIRES, "SampleManager"));
    }

    private static Arguments rule(String name, ArchRule rule, String... offenders) {
        return Arguments.of(name, rule, Set.of(offenders));
    }

    /** The first class that a line names is the one at fault. */
    private static Set<String> offendersIn(List<String> report) {
        return report.stream()
                .map(line -> line.replaceFirst("(?s)^.*?org\\.xinfang\\.intake\\.([a-z]+\\.)*([A-Z]\\w*).*$", "$2"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
