package org.xinfang.local.runner.steps;

import java.util.List;

/**
 * One thing to be done on the way up.
 *
 * @param needs the steps that are done before
 */
public record Step(String name, List<String> needs, Work work) {

    public Step {
        needs = List.copyOf(needs);
    }

    /** Does the step and says in a few words what came of it. */
    @FunctionalInterface
    public interface Work {
        String perform() throws Exception;
    }
}
