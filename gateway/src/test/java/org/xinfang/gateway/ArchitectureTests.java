package org.xinfang.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.xinfang.testkit.HouseRules;

@AnalyzeClasses(packages = "org.xinfang.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String[] GIVEN = {
        "java..", "jakarta.servlet..", "org.jspecify..", "org.slf4j..", "org.springframework..", "org.xinfang.kernel.."
    };

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule PACKAGES_DO_NOT_GO_ROUND_IN_CIRCLES = slices().matching("org.xinfang.gateway.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a reader should be able to start somewhere");

    @ArchTest
    static final ArchRule ONLY_ROUTING_TALKS_TO_SERVICES = noClasses()
            .that()
            .resideOutsideOfPackage("..routing")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..", "java.net.http..")
            .because("time-outs, pools and breakers hold only for what passes through ServiceClient");

    @ArchTest
    static final ArchRule THE_ENTRANCE_KNOWS_ONLY_PROBLEMS_AND_BUCKETS = classes()
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

    private static String[] with(String... more) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(GIVEN), java.util.Arrays.stream(more))
                .toArray(String[]::new);
    }
}
