package org.xinfang.accountability;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.xinfang.testkit.HouseRules;
import org.xinfang.testkit.ServiceRules;

@AnalyzeClasses(packages = "org.xinfang.accountability", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests LAYERS = ArchTests.in(ServiceRules.class);
}
