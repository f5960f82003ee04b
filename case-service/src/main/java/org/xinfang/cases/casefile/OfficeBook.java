package org.xinfang.cases.casefile;

import org.xinfang.kernel.OfficePath;

/** The register of offices, as far as cases need it. */
public interface OfficeBook {

    boolean knows(OfficePath office);

    /** What an office puts before the numbers of its documents. */
    String documentMark(OfficePath office);
}
