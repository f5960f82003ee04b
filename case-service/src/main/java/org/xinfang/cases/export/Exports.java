package org.xinfang.cases.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.OfficePath;

/** All exports. They are entered before the list is handed out, and nothing that was entered can be changed. */
public interface Exports {

    void enter(Export export);

    /** Exports by the people of an office and of those beneath it, newest first. */
    List<Line> newest(OfficePath office, @Nullable String after, int limit);

    /** An export and its place in the list. */
    record Line(String place, Export export) {}
}
