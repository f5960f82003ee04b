package org.xinfang.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.xinfang.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String[] GIVEN = {
        "java..", "jakarta.servlet..", "org.jspecify..", "org.slf4j..", "org.springframework..", "org.xinfang.kernel.."
    };

    @ArchTest
    static final ArchRule packages_do_not_go_round_in_circles = slices().matching("org.xinfang.gateway.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a reader should be able to start somewhere");

    @ArchTest
    static final ArchRule only_routing_talks_to_services = noClasses()
            .that()
            .resideOutsideOfPackage("..routing")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..", "java.net.http..")
            .because("time-outs, pools and breakers hold only for what passes through ServiceClient");

    @ArchTest
    static final ArchRule the_entrance_knows_only_problems_and_buckets = classes()
            .that()
            .resideInAPackage("..entrance")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(with(
                    "org.xinfang.gateway.entrance",
                    "org.xinfang.gateway.problem",
                    "com.github.benmanes.caffeine..",
                    "io.github.bucket4j..",
                    "tools.jackson.."))
            .because("what is refused at the door must not depend on where it would have gone");

    @ArchTest
    static final ArchRule objects_are_made_by_hand = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .because("GatewayConfiguration is where one looks for what is put together with what");

    private static String[] with(String... more) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(GIVEN), java.util.Arrays.stream(more))
                .toArray(String[]::new);
    }
}
