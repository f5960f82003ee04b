package org.xinfang.intake.filing;

import org.xinfang.kernel.OfficePath;

/** The offices of the region. */
@FunctionalInterface
public interface KnownOffices {

    boolean knows(OfficePath office);
}
