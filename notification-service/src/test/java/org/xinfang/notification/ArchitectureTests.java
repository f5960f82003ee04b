package org.xinfang.notification;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.xinfang.testkit.HouseRules;
import org.xinfang.testkit.ServiceRules;

@AnalyzeClasses(packages = "org.xinfang.notification", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests LAYERS = ArchTests.in(ServiceRules.class);
}
