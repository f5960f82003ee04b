package org.xinfang.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.jspecify.annotations.NullMarked;

/**
 * What holds in every module of the product, each rule with the sentence that says what to write instead.
 *
 * <p>A module checks itself by a class {@code ArchitectureTests} with
 * {@code @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);}
 */
public final class HouseRules {

    private static final String SPRING = "org.springframework.";

    @ArchTest
    static final ArchRule TIME_COMES_IN = noClasses()
            .that(doNotMakeTheObjects())
            .should()
            .accessTargetWhere(describe("the wall clock is asked", HouseRules::asksTheWallClock))
            .because(
                    "who depends on time is told it: take an Instant, or the InstantSource that the configuration made");

    @ArchTest
    static final ArchRule CHANCE_COMES_IN = noClasses()
            .that(doNotMakeTheObjects())
            .should()
            .accessTargetWhere(describe("dice are rolled", HouseRules::rollsDice))
            .because("an id is derived from what it names, or drawn from a source that the configuration made");

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .should(Conditions.resideInAPackageAnnotatedWith(NullMarked.class))
            .because("package-info.java says @NullMarked, one sentence, and where to start reading");

    @ArchTest
    static final ArchRule OBJECTS_ARE_MADE_BY_HAND = noClasses()
            .should()
            .beAnnotatedWith(SPRING + "stereotype.Component")
            .orShould()
            .beAnnotatedWith(SPRING + "stereotype.Service")
            .orShould()
            .beAnnotatedWith(SPRING + "stereotype.Repository")
            .because(
                    "the one @Configuration of a module makes every object by its constructor; only controllers are found");

    @ArchTest
    static final ArchRule FIELDS_ARE_NOT_INJECTED = fields().should()
            .notBeAnnotatedWith(SPRING + "beans.factory.annotation.Autowired")
            .andShould()
            .notBeAnnotatedWith(SPRING + "beans.factory.annotation.Value")
            .andShould()
            .notBeAnnotatedWith("jakarta.inject.Inject")
            .andShould()
            .notBeAnnotatedWith("jakarta.annotation.Resource")
            .allowEmptyShould(true)
            .because("what an object needs stands in its constructor, and its settings are a record");

    @ArchTest
    static final ArchRule SETTINGS_ARE_RECORDS = classes()
            .that()
            .areAnnotatedWith(SPRING + "boot.context.properties.ConfigurationProperties")
            .should()
            .beRecords()
            .allowEmptyShould(true)
            .because("a setting is read once and never changed; its record checks it");

    @ArchTest
    static final ArchRule CONTROLLERS_ARE_NOBODYS_COLLABORATORS = classes()
            .that()
            .areAnnotatedWith(SPRING + "web.bind.annotation.RestController")
            .should()
            .bePackagePrivate()
            .andShould()
            .haveModifier(JavaModifier.FINAL)
            .allowEmptyShould(true)
            .because("a controller is called over HTTP alone: package-private and final");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Dao|Repository|Processor)")
            .because("a name comes from the domain: CaseFiles, Courier, PetitionMessages; never from a pattern");

    @ArchTest
    static final ArchRule LOGS_ARE_LOGGED = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
            "a log is a sentence with fields, written by the logger");

    private HouseRules() {}

    private static DescribedPredicate<JavaClass> doNotMakeTheObjects() {
        return describe(
                "do not make the objects of their module",
                type -> !type.isAnnotatedWith(SPRING + "context.annotation.Configuration")
                        && !type.isAnnotatedWith(SPRING + "boot.autoconfigure.AutoConfiguration"));
    }

    private static boolean asksTheWallClock(JavaAccess<?> access) {
        var name = access.getTarget().getName();
        return switch (access.getTargetOwner().getName()) {
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.time.Clock", "java.time.InstantSource" -> name.startsWith("system");
            default -> access.getTargetOwner().getPackageName().equals("java.time") && name.equals("now");
        };
    }

    private static boolean rollsDice(JavaAccess<?> access) {
        var name = access.getTarget().getName();
        return switch (access.getTargetOwner().getName()) {
            case "java.util.UUID" -> name.equals("randomUUID");
            case "java.lang.Math" -> name.equals("random");
            default -> false;
        };
    }
}
