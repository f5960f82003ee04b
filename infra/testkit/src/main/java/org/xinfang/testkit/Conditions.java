package org.xinfang.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;

/** Conditions that ArchUnit has no words for. */
final class Conditions {

    private Conditions() {}

    static ArchCondition<JavaClass> resideInAPackageAnnotatedWith(Class<? extends Annotation> annotation) {
        return new ArchCondition<>("reside in a package annotated with @" + annotation.getSimpleName()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var marked = type.getPackage().isAnnotatedWith(annotation);
                var message = "%s resides in %s, which is %sannotated"
                        .formatted(type.getName(), type.getPackageName(), marked ? "" : "not ");
                events.add(new SimpleConditionEvent(type, marked, message));
            }
        };
    }

    /** Of its own service, an adapter knows the domain and itself: two that must talk do so through the domain. */
    static ArchCondition<JavaClass> knowNoAdapterButItsOwn() {
        return new ArchCondition<>("know no adapter but its own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> ServiceRules.ADAPTER.test(dependency.getTargetClass()))
                        .filter(dependency ->
                                !dependency.getTargetClass().getPackageName().equals(type.getPackageName()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }
}
