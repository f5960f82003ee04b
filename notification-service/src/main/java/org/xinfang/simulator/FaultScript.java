package org.xinfang.simulator;

/** Which fault is to happen to the next messages, and how often. */
public final class FaultScript {

    private Fault fault = Fault.NONE;
    private int left;

    /** The fault happens to the next {@code times} messages. */
    public synchronized void set(Fault next, int times) {
        fault = next;
        left = times;
    }

    /** The fault happens until another is set. */
    public void set(Fault next) {
        set(next, Integer.MAX_VALUE);
    }

    synchronized Fault next() {
        if (left == 0) {
            return Fault.NONE;
        }
        left = left == Integer.MAX_VALUE ? left : left - 1;
        return fault;
    }
}
