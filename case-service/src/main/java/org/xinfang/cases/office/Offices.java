package org.xinfang.cases.office;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.Cause;
import org.xinfang.kernel.OfficePath;

/** The register of offices. */
public interface Offices {

    Optional<Office> find(OfficePath path);

    /** In the order of their paths, so that each office stands before those beneath it. */
    List<Office> list(@Nullable String after, int limit);

    /** Enters an office. An office that is entered exactly so already is left alone, and nothing is announced. */
    void register(OfficeRegistered registered, Cause cause);
}
