package org.xinfang.local.runner;

import java.util.List;

/**
 * One thing to be done on the way up.
 *
 * @param needs the steps that are done before
 */
record Step(String name, List<String> needs, Work work) {

    Step {
        needs = List.copyOf(needs);
    }

    /** Does the step and says in a few words what came of it. */
    @FunctionalInterface
    interface Work {
        String perform() throws Exception;
    }
}
