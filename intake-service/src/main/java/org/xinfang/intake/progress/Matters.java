package org.xinfang.intake.progress;

import java.util.Collection;
import org.xinfang.kernel.ItemNumber;

/** The progress of all matters. */
public interface Matters {

    Progress find(ItemNumber matter);

    /** Keeps what was heard. Heard again, alone or in another order, it leaves the same. */
    void note(Collection<Heard> steps);

    /** A step and its place in the matter's history. */
    record Heard(String matter, long place, Step step) {}
}
