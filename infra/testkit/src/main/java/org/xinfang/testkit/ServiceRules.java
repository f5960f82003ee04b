package org.xinfang.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * How a service is laid out: its root wires, a package beneath is a feature and its domain, a package beneath that is an
 * adapter named for what it speaks.
 *
 * <p>THINK HARD ABOUT THE LAYERS BEFORE YOU ADD TO A LIST HERE. A module checks itself by
 * {@code @ArchTest static final ArchTests layers = ArchTests.in(ServiceRules.class);}
 */
public final class ServiceRules {

    private static final String SERVICE = "org.xinfang.[intake|cases|accountability|notification]";

    private static final DescribedPredicate<JavaClass> ROOT =
            resideInAPackage(SERVICE).as("the root of a service");

    private static final DescribedPredicate<JavaClass> DOMAIN =
            resideInAPackage(SERVICE + ".*").as("the domain of a feature");

    static final DescribedPredicate<JavaClass> ADAPTER =
            resideInAPackage(SERVICE + ".*.*..").as("an adapter");

    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_NOTHING_BUT_ITSELF = classes()
            .that(DOMAIN)
            .should()
            .onlyDependOnClassesThat(DOMAIN.or(resideInAnyPackage("java..", "org.jspecify..", "org.xinfang.kernel..")))
            .because("the law is read and tested without a database, a broker or a browser:"
                    + " what speaks to them is an adapter beneath the feature");

    @ArchTest
    static final ArchRule ONLY_MONGO_SPEAKS_TO_THE_DATABASE = only("mongo", "com.mongodb..", "org.bson..");

    @ArchTest
    static final ArchRule ONLY_KAFKA_SPEAKS_TO_THE_BROKER =
            only("kafka", "org.apache.kafka..", "org.springframework.kafka..");

    @ArchTest
    static final ArchRule ONLY_WEB_SPEAKS_TO_BROWSERS = only(
            "web",
            "org.springframework.web..",
            "org.springframework.http..",
            "jakarta.servlet..",
            "org.xinfang.platform.web..");

    @ArchTest
    static final ArchRule ADAPTERS_DO_NOT_KNOW_EACH_OTHER = classes()
            .that(ADAPTER)
            .should(Conditions.knowNoAdapterButItsOwn())
            .because("two adapters that must talk do so through the domain, which can then be tested without either");

    @ArchTest
    static final ArchRule ONLY_THE_ROOT_WIRES = classes()
            .that()
            .areAnnotatedWith("org.springframework.context.annotation.Configuration")
            .should()
            .resideInAPackage(SERVICE)
            .because("the one @Configuration of a service shows all its objects on one page");

    private ServiceRules() {}

    /** The root may name what it wires. */
    private static ArchRule only(String adapter, String... language) {
        return noClasses()
                .that(DescribedPredicate.not(ROOT.or(resideInAPackage(SERVICE + ".*." + adapter + ".."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(language))
                .because("the adapter ." + adapter + " speaks this language for its whole feature");
    }
}
