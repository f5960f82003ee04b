package org.xinfang.intake.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.kernel.OfficePath;

/** All readings. They are entered before the data is shown, and nothing that was entered can be changed. */
public interface Readings {

    void enter(Reading reading);

    /** Readings by the people of an office and of those beneath it, newest first. */
    List<Line> newest(OfficePath office, @Nullable ItemNumber submission, @Nullable String after, int limit);

    /** A reading and its place in the list. */
    record Line(String place, Reading reading) {}
}
