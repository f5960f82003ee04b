package org.xinfang.testkit.keeper;

import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;

/** A start returns at once: when a server is ready, its own client says. */
final class NoWait extends AbstractWaitStrategy {

    @Override
    protected void waitUntilReady() {}
}
