package org.xinfang.notification.desk;

/** One round of work. */
@FunctionalInterface
public interface Turn {

    /** Does what is due, up to a batch of it, and says how much that was. */
    int take();
}
