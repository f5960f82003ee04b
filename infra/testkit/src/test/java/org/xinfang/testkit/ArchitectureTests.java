package org.xinfang.testkit;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/** The rules as a module runs them, on a package that keeps them. */
@AnalyzeClasses(packages = "org.xinfang.intake.sample.mongo")
class ArchitectureTests {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);
}
